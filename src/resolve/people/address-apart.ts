/**
 * What tells people of one family apart who are named by the family name alone: "Mrs. Dell" beside "Mr. Dell" or Anna
 * Dell. Everybody else is listed without a title.
 */
import { isTitle } from '../../lexicon/titles.ts'
import type { Mentioned, PersonEntity } from '../../model.ts'
import { isFullName, parseName } from '../../names/parse-name.ts'
import { startsUpper } from '../../text/letters.ts'

/** The same people, with the title they bear most often in front of a name that is another's as well. */
export function addressApart(people: readonly PersonEntity[], document: Mentioned): PersonEntity[] {
  const bearers = countOf(people.map(familyName))
  return people.map((person) => {
    const isAlone = bearers.get(familyName(person)) === 1
    const title = isAlone || isFullName(parseName(person.name)) ? null : commonestTitle(person, document)
    if (title === null) return person
    return { ...person, name: `${title} ${person.name}`, aliases: [person.name, ...person.aliases] }
  })
}

function familyName({ name }: PersonEntity): string {
  return parseName(name).parts.at(-1) ?? ''
}

/** "Mrs.", "Colonel"; of equals the first one. */
function commonestTitle({ mentions }: PersonEntity, { mentions: all, tokens }: Mentioned): string | null {
  const titles = mentions.flatMap((mention) => {
    const { title } = all[mention]!
    const word = title && tokens[title.to - 1]
    return word && isTitle(word.lower) && startsUpper(word.text) ? [word.text] : []
  })
  const [commonest] = [...countOf(titles)].sort((a, b) => b[1] - a[1])
  return commonest?.[0] ?? null
}

/** How often each word comes, in the order of the first ones. */
function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
