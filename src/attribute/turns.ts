/**
 * Speakers of the turns of a transcript: its label names them, and nothing else has a say. A bare surname means who was
 * labelled with the full name before, initials whose name begins so; "Q" and "A" mean the interviewer and the interviewed, where the introduction says
 * who they are.
 */
import type { Evidence, Resolved, Source, Span } from '../model.ts'
import { initialsOf } from '../names/initials.ts'
import { readable } from '../text/readable.ts'
import { interviewPartners } from './interview-partners.ts'
import { namedPerson } from './named-person.ts'

export interface TurnSpeaker {
  readonly speaker: Source | null
  readonly evidence: Evidence
}

const QUESTION = /^(?:q|question|interviewer)$/i
const ANSWER = /^(?:a|answer|interviewee)$/i

/** One for each quotation that is a turn, by index of the quotation. */
export function turnSpeakers(document: Resolved): ReadonlyMap<number, TurnSpeaker> {
  const { quotations } = document
  const speakers = new Map<number, TurnSpeaker>()
  const first = quotations.find(({ turn }) => turn !== null)?.turn
  if (!first) return speakers
  const partners = interviewPartners(document, first.start)
  const known = new Map<string, Source>()
  const introduced = whoSaysWhoHeIs(document)
  quotations.forEach(({ turn }, quotation) => {
    if (turn === null) return
    const name = nameOf(document, turn)
    const text = readable(document.text, name, document.hyphens)
    const part = QUESTION.test(text) ? 'asks' : ANSWER.test(text) ? 'answers' : null
    if (part !== null) {
      const mention = partners[part]
      const speaker = mention === null ? null : namedPerson(document, mention)
      const confidence = speaker === null ? 0 : 0.8
      speakers.set(quotation, { speaker, evidence: { rule: 'turn', confidence } })
      return
    }
    const key = text.split(' ').at(-1)!.toUpperCase()
    const found = labelled(document, name, text, known.get(key) ?? introduced.get(text))
    if (!known.has(key)) known.set(key, found)
    speakers.set(quotation, { speaker: found, evidence: { rule: 'turn', confidence: 0.97 } })
  })
  return speakers
}

/** "MARA ILVES" of "MARA ILVES, DEFENCE MINISTER (on tape):". */
function nameOf({ text }: Resolved, { start, end }: Span): Span {
  const [name] = text.slice(start, end).split(/ ?[,:([]|\.$/, 1)
  return { start, end: start + name!.length }
}

function labelled(document: Resolved, name: Span, text: string, before: Source | undefined): Source {
  const here = { start: name.start, end: name.end, text }
  const abbreviated = personWithInitials(document, text)
  if (abbreviated) return { ...here, ...abbreviated }
  const mention = document.mentions.findIndex(({ start, end }) => start < name.end && name.start < end)
  const entity = mention < 0 ? -1 : document.entityOf[mention]!
  const known = document.entities[entity]
  if (known && known.type !== 'place') return { ...here, name: known.name, type: known.type, entity }
  const bearer = before ?? onlyBearer(document, text)
  if (bearer) return { ...bearer, ...here }
  return { ...here, name: inSmallLetters(text), type: 'person', entity: null }
}

/** "ILVES:" is the one person in the text of that family name, whom the introduction names in full. */
function onlyBearer({ entities }: Resolved, label: string): Omit<Source, keyof Span | 'text'> | null {
  const family = label.toUpperCase()
  const bearers = entities.flatMap(({ type, name }, entity) =>
    type === 'person' && name.toUpperCase().endsWith(` ${family}`) ? [{ name, type, entity }] : [],
  )
  return bearers.length === 1 ? bearers[0]! : null
}

const I_AM = /(?:\bI['’]m|\bI am|\b[Mm]y name is) $/

/** By label: "PRESENTER:" is Mara Ilves where the first to be so labelled says “Good morning, I'm Mara Ilves”. */
function whoSaysWhoHeIs(document: Resolved): ReadonlyMap<string, Source> {
  const { mentions, quotations, text, tokens } = document
  const introduced = new Map<string, Source>()
  mentions.forEach(({ start, from }, mention) => {
    const turn = quotations[tokens[from]!.quotation]?.turn
    if (!turn || !I_AM.test(text.slice(Math.max(0, start - 12), start))) return
    const person = namedPerson(document, mention)
    const label = readable(text, nameOf(document, turn), document.hyphens)
    if (person && !introduced.has(label)) introduced.set(label, person)
  })
  return introduced
}

/** "MI:" is the one person in the text whose name begins with these letters, Mara Ilves. */
function personWithInitials({ entities }: Resolved, label: string): Omit<Source, keyof Span | 'text'> | null {
  if (!/^\p{Lu}{2,3}$/u.test(label)) return null
  const bearers = entities.flatMap(({ type, name }, entity) =>
    type === 'person' && initialsOf(name) === label ? [{ name, type, entity }] : [],
  )
  return bearers.length === 1 ? bearers[0]! : null
}

/** "MARA ILVES" as running text has it; "APTN" and "Q" stay. */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name
  return name.replace(
    /(\p{L})([\p{L}\p{M}]+)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  )
}
