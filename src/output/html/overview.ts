/** The first page of the report, which needs no script: who and what there is most of, and how it hangs together. */
import type { Report } from '../../model.ts'
import { count, number } from '../count.ts'
import { placeLabels } from '../place-labels.ts'
import { type SpeaksAbout, speaksAbout } from '../speaks-about.ts'
import { type Bar, bars } from './bars.ts'
import { lede } from './lede.ts'
import { type Markup, markup } from './markup.ts'
import { network } from './network.ts'
import { isLocated, placeMap } from './place-map.ts'
import { type Dated, timeline } from './timeline.ts'

const TOP = 12
/** Longer lists below a picture are cut: the pages of people and places hold all. */
const LIST = 60
const FIRST_ARTICLES = 25

export function overview(report: Report): Markup {
  const { documents, people, places, quotes, failures } = report
  const words = documents.reduce((sum, document) => sum + document.words, 0)
  return markup`<section id="overview" aria-labelledby="overview-title">
<div class="front">
<h1 id="overview-title" tabindex="-1">Who said what</h1>
<p class="lede">${lede(report)}</p>
<dl class="figures">
${figure(documents.length, 'article', 'articles', 'articles')}
${figure(people.length, 'person', 'people', 'people')}
${figure(places.length, 'place', 'places', 'places')}
${figure(quotes.length, 'quotation', 'quotations', 'quotes')}
</dl>
</div>
${mostTalked(report)}
${pairsOf(speaksAbout(people, quotes))}
${mapOf(report)}
${timesOf(report)}
${articlesOf(report)}
${failures.length === 0 ? null : part('failures', 'Not read', `${count(failures.length, 'file')} could not be read.`, markup`<ul class="plain">${failures.map(({ path, message }) => markup`<li><code>${path}</code> ${message}</li>`)}</ul>`)}
<p class="fine">${count(words, 'word')} read by ${report.tool.name} ${report.tool.version}, on one machine and without a network. Speakers it was less than 70 percent sure of carry a question mark; check before you publish.</p>
</section>`
}

function figure(value: number, one: string, many: string, href: string): Markup {
  return markup`<div><dt>${value === 1 ? one : many}</dt><dd><a href="#${href}">${number(value)}</a></dd></div>
`
}

function part(id: string, title: string, note: string, body: Markup): Markup {
  return markup`<section class="part" aria-labelledby="${id}-title">
<header><h2 id="${id}-title">${title}</h2><p>${note}</p></header>
<div class="body">${body}</div>
</section>
`
}

function mostTalked({ people, places }: Report): Markup | null {
  if (people.length + places.length === 0) return null
  const top = <T extends { readonly id: string; readonly name: string }>(
    all: readonly T[],
    value: (one: T) => number,
  ): Bar[] =>
    all
      .filter((one) => value(one) > 0)
      .sort((a, b) => value(b) - value(a))
      .slice(0, TOP)
      .map((one) => ({ label: one.name, href: one.id, value: value(one) }))
  const lists = [
    ['Most quoted', 'Quotations', 'quoted', top(people, ({ quotes }) => quotes)],
    ['Most named', 'Mentions', 'named', top(people, (person) => person.count)],
    ['Places', 'Mentions', 'places', top(places, (place) => place.count)],
  ] as const
  return part(
    'most',
    'Voices and names',
    'Who is quoted, who is named, and which places. Every name leads to all that was found about it.',
    markup`<div class="columns">${lists.map(([caption, unit, tint, rows]) =>
      rows.length === 0 ? null : markup`<div class="${tint}">${bars(caption, unit, rows)}</div>`,
    )}</div>`,
  )
}

function pairsOf(pairs: readonly SpeaksAbout[]): Markup | null {
  if (pairs.length === 0) return null
  return part(
    'pairs',
    'Who speaks about whom',
    'An arrow runs from the speaker to whoever the quotation is about. Larger dots say more.',
    markup`${network(pairs)}
${listed(
  `The same as a list: ${count(pairs.length, 'pair')}`,
  ['Speaker', 'About', 'Quotations'],
  pairs
    .slice(0, LIST)
    .map(({ from, to, count }) => [link(from.id, from.name), link(to.id, to.name), number(count)]),
)}`,
  )
}

function mapOf({ places }: Report): Markup | null {
  const located = places.filter(isLocated)
  if (located.length === 0) return null
  const where = placeLabels(places)
  return part(
    'map',
    'Where',
    `Dots are towns and sites, rings are countries, regions and waters; their size is the number of mentions. ${
      located.length === places.length
        ? ''
        : `${count(places.length - located.length, 'place')} could not be located.`
    }`,
    markup`${placeMap(places)}
${listed(
  `The same as a list: ${count(located.length, 'place')}`,
  ['Place', 'Where', 'Mentions'],
  located.slice(0, LIST).map((place) => [link(place.id, place.name), where(place), number(place.count)]),
)}`,
  )
}

function timesOf({ documents }: Report): Markup | null {
  const dated = documents.flatMap(({ title, path, date }, i): Dated[] =>
    date === null ? [] : [{ title: title ?? path, href: `article:${i + 1}`, date }],
  )
  if (new Set(dated.map(({ date }) => date)).size < 2) return null
  return part(
    'times',
    'When',
    `${count(dated.length, 'article')} of ${number(documents.length)} say what day they are from.`,
    timeline(dated),
  )
}

function articlesOf({ documents, quotes }: Report): Markup {
  const quotesIn = new Map<string, number>()
  for (const { document } of quotes) quotesIn.set(document, (quotesIn.get(document) ?? 0) + 1)
  const rows = documents
    .slice(0, FIRST_ARTICLES)
    .map(({ title, path, date, words }, i) => [
      link(`article:${i + 1}`, title ?? path),
      date ?? '',
      number(words),
      number(quotesIn.get(path) ?? 0),
    ])
  const more = documents.length - rows.length
  return part(
    'articles',
    'Articles',
    'Each with its people, places and quotations marked.',
    markup`${tableOf(['Article', 'Date', 'Words', 'Quotations'], rows)}${
      more > 0 ? markup`<p><a href="#articles">${count(more, 'more article')}</a></p>` : null
    }`,
  )
}

function link(href: string, text: string): Markup {
  return markup`<a href="#${href}">${text}</a>`
}

function listed(
  summary: string,
  heads: readonly string[],
  rows: readonly (readonly (Markup | string)[])[],
): Markup {
  return markup`<details><summary>${summary}</summary>${tableOf(heads, rows)}</details>`
}

function tableOf(heads: readonly string[], rows: readonly (readonly (Markup | string)[])[]): Markup {
  const classes = heads.map((head) => CLASSES.get(head) ?? '')
  return markup`<table class="list"><thead><tr>${heads.map(
    (head, i) => markup`<th scope="col" class="${classes[i]!}">${head}</th>`,
  )}</tr></thead>
<tbody>${rows.map(
    (cells) => markup`<tr>${cells.map((cell, i) => markup`<td class="${classes[i]!}">${cell}</td>`)}</tr>
`,
  )}</tbody></table>`
}

/** How a column is set, by its head. */
const CLASSES = new Map([
  ['Date', 'date'],
  ['Mentions', 'number'],
  ['Quotations', 'number'],
  ['Words', 'number'],
])
