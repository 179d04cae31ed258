import type { Quotation, Resolved } from '../../model.ts'
import { readable } from '../../text/readable.ts'

/** What a quotation says in small letters, with one space between words and nothing else, by which it is compared. */
export function plainWords({ content }: Quotation, { text, hyphens }: Resolved): string {
  return content
    .map((part) =>
      readable(text, part, hyphens)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join(' ')
}
