/** A point on the globe, in degrees. */
export interface Point {
  readonly latitude: number | null
  readonly longitude: number | null
}

const EARTH_DIAMETER = 12742

/** Kilometres along the great circle (haversine); infinite where a point is not known. */
export function kilometres(a: Point, b: Point): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) {
    return Number.POSITIVE_INFINITY
  }
  const radians = Math.PI / 180
  const latitude = (b.latitude - a.latitude) * radians
  const longitude = (b.longitude - a.longitude) * radians
  const squared =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(longitude / 2) ** 2
  return EARTH_DIAMETER * Math.asin(Math.sqrt(squared))
}
