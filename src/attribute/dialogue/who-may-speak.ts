/** Who may speak a line of a conversation: whoever the writer names; else everybody who is about. */
import type { Source } from '../../model.ts'
import { type Identity, identityOf, isKnown } from './company.ts'
import { AHEAD, BACK, type Scene, wordingOf } from './line.ts'

/** More are not compared. */
const MOST = 24

/** Each once; null for somebody of whom nothing is known. */
export function whoMaySpeak({ lines, arrivals }: Scene, at: number): readonly (Source | null)[] {
  const { own, actors, heard } = lines[at]!
  const wording = wordingOf(own)
  if (wording === 'name') return [own]
  const listener = lines[at - 1]?.listener ?? null
  const about = [
    ...(wording === 'nothing' ? [] : [own!]),
    ...heard,
    ...actors,
    ...arrivals,
    ...lines.slice(Math.max(0, at - BACK), at + 2).flatMap(({ turn }) => turn.calls),
    ...(listener ? [listener] : []),
    ...lines
      .slice(at + 1, at + 1 + AHEAD)
      .flatMap((line) => (wordingOf(line.own) === 'name' ? line.own! : [])),
  ].filter((who) => who.type === 'person' && isKnown(who))
  // "he asked" of whom nothing is known is somebody, too, who may ask again
  const somebody = lines.slice(Math.max(0, at - 2), at + 1).flatMap((line) => line.own ?? [])
  const byIdentity = new Map<Identity, Source>()
  for (const who of [...about, ...somebody])
    if (!byIdentity.has(identityOf(who))) byIdentity.set(identityOf(who), who)
  return [...[...byIdentity.values()].slice(0, MOST), null]
}
