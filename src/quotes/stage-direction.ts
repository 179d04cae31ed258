/** "(APPLAUSE)", "[Laughter.]" between the turns of a transcript: a paragraph of nobody's words. */
import type { Span } from '../model.ts'

const STAGE_DIRECTION = /^[“"]?(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])[.”"]{0,2}$/
const LONGEST = 70

export function isStageDirection(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST && STAGE_DIRECTION.test(text.slice(start, end))
}
