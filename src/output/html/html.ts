/**
 * A report to look at, as one file that needs nothing else: an overview drawn here, all lists and texts as data, and a
 * small script that shows them when they are asked for. The overview stands first in the file, so that it is seen before
 * the rest has been read.
 */
import type { Report } from '../../model.ts'
import { count } from '../count.ts'
import { articleAnnotations } from './article-annotations.ts'
import { articleData } from './article-data.ts'
import { readAssets } from './assets.ts'
import { embedded } from './embedded.ts'
import { indexData } from './index-data.ts'
import { Markup, markup } from './markup.ts'
import { overview } from './overview.ts'

/** The documents must have come with their `article`. */
export function* html(report: Report): Generator<string> {
  const { style, script, policy } = readAssets()
  yield String(markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Who said what: ${count(report.documents.length, 'article')}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${FRAME_ABOVE}
${overview(report)}
${FRAME_BELOW}
`)
  yield String(embedded('index', indexData(report)))
  const annotationsOf = articleAnnotations(report)
  for (const [i, { path, article }] of report.documents.entries()) {
    const { names, quotes } = annotationsOf(path)
    yield String(embedded(`article-${i}`, article ? articleData(article, names, quotes) : []))
  }
  yield `<script type="module">${script}</script>\n</body>\n</html>\n`
}

const FRAME_ABOVE = markup`<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="#">Verbatim</a>
<nav aria-label="Report"><ul>
<li><a href="#" aria-current="page">Overview</a></li>
<li><a href="#people">People</a></li>
<li><a href="#places">Places</a></li>
<li><a href="#quotes">Quotations</a></li>
<li><a href="#articles">Articles</a></li>
</ul></nav>
<form role="search"><label class="unseen" for="search">Search people, places, quotations and articles</label>
<input id="search" type="search" placeholder="Search" autocomplete="off" spellcheck="false"></form>
</header>
<p class="unseen" role="status" id="status"></p>
<main id="main">
<noscript><p class="fine">Lists, articles and the search need the script of this page, which loads and sends nothing.</p></noscript>`

const FRAME_BELOW = markup`<section id="view" hidden></section>
</main>`
