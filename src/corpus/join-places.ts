import { fold } from '../lexicon/fold.ts'
import type { PlaceReport } from '../model.ts'
import { romanised } from '../names/same-spelling.ts'
import { type Identity, joinByKey, type Member } from './identity.ts'

/** Places are one where they lie at one point of the gazetteer, or, where it has none, bear one name in one country, in any spelling. */
export function joinPlaces(members: readonly Member<PlaceReport>[]): Identity<PlaceReport>[] {
  return joinByKey(members, ({ name, kind, country, latitude, longitude }) =>
    latitude === null ? `${romanised(fold(name))} ${country}` : `${latitude} ${longitude} ${kind}`,
  )
}
