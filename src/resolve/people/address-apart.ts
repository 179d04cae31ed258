/**
 * What tells people of one family apart who are named by the family name alone: "Mrs. Dell" beside "Mr. Dell" or Anna
 * Dell. Everybody else is listed without a title.
 */
import { isTitle } from '../../lexicon/titles.ts'
import type { Mentioned, PersonEntity } from '../../model.ts'
import { isFullName, parseName } from '../../names/parse-name.ts'
import { append } from '../../text/append.ts'

/** The same people, with the title they bear most often in front of a name that is another's as well. */
export function addressApart(people: readonly PersonEntity[], document: Mentioned): PersonEntity[] {
  const byFamily = new Map<string, PersonEntity[]>()
  for (const person of people) append(byFamily, parseName(person.name).parts.at(-1) ?? '', person)
  return people.map((person) => {
    const name = parseName(person.name)
    const isAlone = byFamily.get(name.parts.at(-1) ?? '')!.length === 1
    const title = isAlone || isFullName(name) ? null : commonestTitle(person, document)
    if (title === null) return person
    return { ...person, name: `${title} ${person.name}`, aliases: [person.name, ...person.aliases] }
  })
}

/** "Mrs.", "Colonel"; of equals the first one. */
function commonestTitle({ mentions }: PersonEntity, { mentions: all, tokens }: Mentioned): string | null {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    const { title } = all[mention]!
    const word = title && tokens[title.to - 1]
    if (word && isTitle(word.lower) && /^\p{Lu}/u.test(word.text))
      counts.set(word.text, (counts.get(word.text) ?? 0) + 1)
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1])
  return commonest?.[0] ?? null
}
