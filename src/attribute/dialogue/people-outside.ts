/**
 * The people whom the writer names or lets act, in the order of the text: whoever is there may speak. Who has no name is
 * there as well where he does something: "A boy put his head in at the door."
 */
import type { Resolved, Source } from '../../model.ts'
import type { Candidate } from '../candidates.ts'
import type { Context } from '../context.ts'
import { namedPerson } from '../named-person.ts'
import { actorIn } from './beat.ts'
import { type Company, isKnown, isTeller } from './company.ts'

/** Returns a function that adds to a company those heard of up to the end of a block that were not added before. */
export function peopleOutside(
  context: Context,
  named: readonly Source[],
  company: Company,
  name: (candidate: Candidate) => Source,
): (block: number) => void {
  const { blocks } = context.document
  const people = [...named, ...figures(context, name)].sort((a, b) => a.start - b.start)
  let next = 0
  return (block) => {
    const { end } = blocks[block]!
    while (next < people.length && people[next]!.start < end) company.add(people[next++]!)
  }
}

/** Whom the writer names, in order: who is named by others alone may be the one who tells the story. */
export function namedOutside(document: Resolved): Source[] {
  const { mentions, tokens } = document
  return mentions.flatMap(({ from }, mention) => {
    const person = tokens[from]!.quotation < 0 ? namedPerson(document, mention) : null
    return person ? [person] : []
  })
}

/** Those without a name who act. Who tells the story is there before it begins. */
function figures(context: Context, name: (candidate: Candidate) => Source): Source[] {
  const actors = context.narration.sentences.flatMap((sentence) => actorIn(sentence, context) ?? [])
  const unnamed = actors.map(name).filter((source) => source.entity === null && isKnown(source))
  const teller = unnamed.find(isTeller)
  return teller ? [{ ...teller, start: 0, end: 0 }, ...unnamed] : unnamed
}
