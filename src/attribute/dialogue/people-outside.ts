/** The people whom the writer names, in the order of the text: whoever is there may speak. */
import type { Resolved } from '../../model.ts'
import type { Company } from './company.ts'
import { namedPerson } from './named-person.ts'

/** Returns a function that adds to a company those named up to the end of a block that were not added before. */
export function peopleOutside(document: Resolved, company: Company): (block: number) => void {
  const { mentions, tokens } = document
  let next = 0
  return (block) => {
    for (; next < mentions.length && tokens[mentions[next]!.from]!.block <= block; next++) {
      if (tokens[mentions[next]!.from]!.quotation >= 0) continue
      const person = namedPerson(document, next)
      if (person) company.add(person)
    }
  }
}
