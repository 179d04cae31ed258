/** The one door to d3-scale. */
export { scaleLinear, scaleSqrt, scaleUtc } from 'd3-scale'
