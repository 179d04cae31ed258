import { firstNameGender } from '../../lexicon/first-names.ts'
import { isLastName } from '../../lexicon/last-names.ts'
import { pronounOf } from '../../lexicon/pronouns.ts'
import type { Gender, Mentioned } from '../../model.ts'
import { isFullName } from '../../names/parse-name.ts'
import type { NamedPerson } from './read-people.ts'

/** A person's gender and what told it: a title in front, the first name, or the pronouns behind the name. */
export interface InferredGender {
  readonly gender: Gender | null
  readonly source: 'title' | 'name' | 'pronoun' | null
  /** What speaks for a woman (positive) or a man, from -4 to 4; where it is small, `gender` is null. */
  readonly leaning: number
}

/**
 * Whether mentions of one person are of a woman or a man. Titles decide; then the first name counts for more than the
 * pronouns behind the name, of which one may mean somebody else: "Weil met Anna Dell, and he agreed".
 */
export function inferGender(document: Mentioned, mentions: readonly NamedPerson[]): InferredGender {
  let score = 0
  const vote = (gender: Gender | null | undefined, weight: number) => {
    if (gender) score += gender === 'female' ? weight : -weight
  }
  for (const { gender } of mentions) vote(gender, 10)
  let source: InferredGender['source'] = 'title'
  if (score === 0) {
    const { name, titled } = mentions.find((mention) => isFullName(mention.name)) ?? mentions[0]!
    const first = name.parts[0] ?? ''
    if (isFullName(name)) vote(firstNameGender(first), 4)
    else if (!titled) vote(firstNameGender(first), isLastName(first) ? 1 : 2)
    source = score === 0 ? 'pronoun' : 'name'
    let pronouns = 0
    for (const { mention } of mentions.slice(0, 10)) {
      const gender = pronounBehind(document, mention)
      if (gender) pronouns += gender === 'female' ? 1 : -1
    }
    score += Math.max(-4, Math.min(4, pronouns))
  }
  const leaning = Math.max(-4, Math.min(4, score))
  if (Math.abs(score) < 2) return { gender: null, source: null, leaning }
  return { gender: score > 0 ? 'female' : 'male', source, leaning }
}

/** Gender of the first pronoun behind a name, up to the next person or twenty words on. */
function pronounBehind({ tokens, mentions }: Mentioned, index: number): Gender | null {
  const { to, from } = mentions[index]!
  const nextPerson = mentions.slice(index + 1, index + 8).find((mention) => mention.type === 'person')
  const end = Math.min(to + 20, nextPerson?.from ?? tokens.length, tokens.length)
  for (let i = to; i < end && tokens[i]!.block === tokens[from]!.block; i++) {
    const pronoun = pronounOf(tokens[i]!.lower)
    if (pronoun === undefined || pronoun.use === 'reflexive') continue
    const { gender } = pronoun
    if (gender && tokens[i]!.quotation === tokens[from]!.quotation) return gender
  }
  return null
}
