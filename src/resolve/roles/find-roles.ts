/**
 * Where a text says what somebody is. The places are tried in this order, and each may add a role:
 * in front ("Norvian Defence Minister Tomas Brandt"), behind a comma ("Tomas Brandt, the defence minister, said"), behind
 * a second one, in front of a comma ("The chief of staff, Tomas Brandt, said"), as a sentence ("Tomas Brandt is a
 * reporter covering …").
 */
import type { Mention, Mentioned, Token } from '../../model.ts'
import { firstWhere } from '../../text/first-where.ts'
import { isCourtesy } from '../people/honorifics.ts'
import { endsPhrase, LONGEST, type RolePhrase, readRole, saysNothing } from './read-role.ts'

type RoleFinder = (document: Mentioned, mention: Mention, limit: number) => RolePhrase | null

const FINDERS: readonly RoleFinder[] = [inFront, behindComma, behindSecondComma, beforeComma, asSentence]

/** The roles that the words around one mention of a person state. `nextPerson` is the first token of the next one. */
export function findRoles(document: Mentioned, mention: Mention, nextPerson: number): RolePhrase[] {
  const sentence = document.sentences[document.tokens[mention.from]!.sentence]!
  const limit = Math.min(sentence.to, nextPerson)
  return FINDERS.map((find) => find(document, mention, limit)).filter(
    (role): role is RolePhrase => role !== null && !isInsideName(document, role.head),
  )
}

/** "Mara Ilves, The Harbour Courier": what ends in a noun for people may be the name of a paper, or a surname. */
function isInsideName({ mentions }: Mentioned, head: number): boolean {
  const mention = mentions[firstWhere(mentions, ({ to }) => to > head)]
  return (
    mention !== undefined &&
    mention.from <= head &&
    (mention.type === 'organization' || mention.type === 'person')
  )
}

/** "the Norvian Defence Minister", never the courtesy "Mr." alone. */
function inFront(document: Mentioned, { title }: Mention): RolePhrase | null {
  if (title === null) return null
  const { tokens } = document
  let { from } = title
  let { to } = title
  while (to > from && (isCourtesy(tokens[to - 1]!.text) || tokens[to - 1]!.pos === 'PUNCT')) to--
  while (
    from < to &&
    (isCourtesy(tokens[from]!.text) || /^(?:DET|PUNCT)$/.test(tokens[from]!.pos) || isHis(tokens[from]!))
  )
    from++
  if (from === to || saysNothing(tokens[to - 1]!)) return null
  return { from: startOfOffice(document, from), to, head: to - 1 }
}

/** "Former Riverton Mayor", "Assistant U.S. Attorney": what the office is of, and what stands in front of that. */
function startOfOffice({ tokens, mentions }: Mentioned, from: number): number {
  const before = mentions[firstWhere(mentions, ({ to }) => to >= from)]
  const isOf =
    before !== undefined && before.to === from && (before.type === 'place' || before.type === 'organization')
  if (!isOf || tokens[before.from]!.sentence !== tokens[from]!.sentence) return from
  let start = before.from
  while (
    QUALIFIER.test(tokens[start - 1]?.lower ?? '') &&
    tokens[start - 1]!.sentence === tokens[from]!.sentence
  )
    start--
  return start
}

const QUALIFIER = /^(?:former|ex|then|acting|interim|incumbent|outgoing|assistant|deputy|vice|late)$/

/** An age may stand between: "Jonas Weil, 45, a teacher, said". */
function behindComma({ tokens }: Mentioned, { to }: Mention, limit: number): RolePhrase | null {
  if (!isComma(tokens[to])) return null
  let start = to + 1
  if (tokens[start]?.pos === 'NUM' && isComma(tokens[start + 1])) start += 2
  const role = readRole(tokens, start, limit)
  if (role === null) return null
  const next = tokens[role.to]
  return next === undefined || next.sentence !== tokens[to]!.sentence || endsPhrase(next) ? role : null
}

/** "Tomas Brandt, a lawyer, the mayor of Hallen, said": a verb has to follow, or the second is another person in a list. */
function behindSecondComma(document: Mentioned, mention: Mention, limit: number): RolePhrase | null {
  const { tokens } = document
  const first = behindComma(document, mention, limit)
  if (first === null || !isComma(tokens[first.to]) || !isArticle(tokens[first.to + 1])) return null
  const second = readRole(tokens, first.to + 1, limit)
  if (second === null || !isComma(tokens[second.to])) return null
  return /^(?:VERB|AUX)$/.test(tokens[second.to + 1]?.pos ?? '') ? second : null
}

/** "The chief of staff, Tomas Brandt, said"; at the beginning, a form of address shows as much: "The mayor, Mr Brandt said". */
function beforeComma({ tokens, sentences }: Mentioned, { from, to, title }: Mention): RolePhrase | null {
  const comma = (title?.from ?? from) - 1
  const sentence = sentences[tokens[from]!.sentence]!
  if (!isComma(tokens[comma])) return null
  const next = tokens[to]
  const ends = next === undefined || to >= sentence.to || endsPhrase(next)
  if (!ends && (title === null || !/^(?:VERB|AUX)$/.test(next.pos))) return null
  for (let start = Math.max(sentence.from, comma - LONGEST); start < comma; start++) {
    const opens =
      start === sentence.from ||
      /^(?:DET|PRON)$/.test(tokens[start]!.pos) ||
      tokens[start - 1]!.pos === 'PUNCT'
    if (!opens) continue
    const role = readRole(tokens, start, comma)
    if (role === null || role.to !== comma) continue
    // "Mr. President, Mr. Brandt said": somebody is called
    const isCall = role.head === role.from + 1 && isCourtesy(tokens[role.from]!.text)
    return !isCall && (ends || start === sentence.from) ? role : null
  }
  return null
}

/** "Jonas Weil is a reporter", "Jonas Weil, who was the mayor of Hallen," */
function asSentence({ tokens }: Mentioned, { to }: Mention, limit: number): RolePhrase | null {
  let at = to
  if (isComma(tokens[at])) at++
  if (tokens[at]?.lower === 'who') at++
  else if (at !== to) return null
  if (at >= limit || !/^(?:is|was|became|remains)$/.test(tokens[at]!.lower)) return null
  return isArticle(tokens[at + 1]) ? readRole(tokens, at + 1, limit) : null
}

function isComma(token: Token | undefined): boolean {
  return token?.text === ','
}

function isArticle(token: Token | undefined): boolean {
  return /^(?:a|an|the)$/.test(token?.lower ?? '')
}

function isHis({ lower }: Token): boolean {
  return /^(?:his|her|their|its|our|my)$/.test(lower)
}
