import type { SpeakerReport } from '../../model.ts'
import { isFullName, type PersonName, parseName } from '../../names/parse-name.ts'
import { withoutTitle } from '../../names/without-title.ts'

/** `unknown` where a speaker is not known, or known only as "the minister" or by a bare surname that fits. */
export type Sameness = 'same' | 'unknown' | 'different'

export interface Voice {
  /** Of the person, or the name of whoever else it is; null where nobody is known to speak. */
  readonly id: string | null
  /** The name of a person. */
  readonly name: PersonName | null
}

export function voiceOf(speaker: SpeakerReport | null): Voice {
  if (speaker === null) return { id: null, name: null }
  const isPerson = speaker.type === 'person' && speaker.person !== null
  return { id: speaker.person ?? speaker.name, name: isPerson ? parseName(withoutTitle(speaker.name)) : null }
}

export function sameSpeaker(a: Voice, b: Voice): Sameness {
  if (a.id === b.id && a.id !== null) return 'same'
  if (a.name === null || b.name === null) return 'unknown'
  const oneIsBare = isFullName(a.name) !== isFullName(b.name)
  return oneIsBare && a.name.spellings.at(-1) === b.name.spellings.at(-1) ? 'unknown' : 'different'
}
