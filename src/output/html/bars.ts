import { number } from '../count.ts'
import { scaleLinear } from '../scales.ts'
import { type Markup, markup } from './markup.ts'

export interface Bar {
  readonly label: string
  readonly href: string
  readonly value: number
}

/** Rows of names with a bar and its number each; the longest bar fills its column. */
export function bars(caption: string, unit: string, rows: readonly Bar[]): Markup {
  const percent = scaleLinear([0, Math.max(1, ...rows.map(({ value }) => value))], [0, 100])
  return markup`<table class="bars"><caption>${caption}</caption><colgroup><col><col></colgroup>
<thead class="unseen"><tr><th scope="col">Name</th><th scope="col">${unit}</th></tr></thead>
<tbody>${rows.map(
    ({ label, href, value }) => markup`<tr><th scope="row"><a href="#${href}">${label}</a></th>
<td><svg class="bar" aria-hidden="true"><rect width="${percent(value).toFixed(1)}%" height="100%"/></svg><span>${number(value)}</span></td></tr>
`,
  )}</tbody></table>`
}
