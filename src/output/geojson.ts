import type { PlaceReport } from '../model.ts'
import { articlesOf } from './articles-of.ts'
import { safeJson } from './safe-json.ts'

/**
 * The places for a map, one feature a line (RFC 7946: longitude before latitude, WGS 84). A place in no gazetteer has no
 * geometry, which the standard calls unlocated: it is not left out, because somebody may know where it is.
 */
export function* geojson(places: readonly PlaceReport[]): Generator<string> {
  yield '{"type":"FeatureCollection","features":['
  let separator = '\n'
  for (const place of places) {
    yield separator + safeJson(feature(place))
    separator = ',\n'
  }
  yield '\n]}\n'
}

function feature(place: PlaceReport) {
  const { id, name, aliases, kind, country, latitude, longitude, count, mentions } = place
  const located = latitude !== null && longitude !== null
  return {
    type: 'Feature',
    id,
    geometry: located ? { type: 'Point', coordinates: [longitude, latitude] } : null,
    properties: { name, aliases, kind, country, mentions: count, articles: articlesOf(mentions) },
  }
}
