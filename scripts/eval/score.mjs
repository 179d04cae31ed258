/**
 * Precision, recall and F1 by exact span for names and by overlap for quotations, and how often the speaker is right.
 *
 *   people, places  the same start and end; a facility or a name marked optional counts neither way
 *   quotes          a gold quotation is found where a reported one covers at least half of it
 *   boundaries      of those found, the share with the same start and end
 *   speakers        of those found, the share whose speaker is the mention annotated, or bears the name annotated
 *   resolved        of those found whose speaker has a name, the share reported under that name
 *   attributed      found and with the right speaker
 */

/** @typedef {{ start: number, end: number }} Span */
/** @typedef {Span & { type: string, optional?: boolean }} GoldEntity */
/** @typedef {{ start: number | null, end: number | null, text: string | null, name: string | null }} GoldSpeaker */
/** @typedef {Span & { speaker: GoldSpeaker | null, optional?: boolean }} GoldQuote */
/** @typedef {{ text: string, entities?: GoldEntity[], quotes?: GoldQuote[], unscored?: Span[] }} GoldDocument */
/** @typedef {import('../../src/model.ts').DocumentReport} DocumentReport */

/** @param {GoldDocument[]} gold @param {DocumentReport[]} reports */
export function score(gold, reports) {
  const people = new Tally()
  const places = new Tally()
  const quotes = new Tally()
  const attributed = new Tally()
  const boundaries = new Share()
  const speakers = new Share()
  const resolved = new Share()
  gold.forEach((document, index) => {
    const report = /** @type {DocumentReport} */ (reports[index])
    if (document.entities) {
      scoreNames(people, document.entities, 'PER', report.people)
      scoreNames(places, document.entities, 'LOC', report.places)
    }
    if (document.quotes) scoreQuotes(document.quotes, document.unscored ?? [], report.quotes)
  })
  return {
    people: people.figures(),
    places: places.figures(),
    quotes: quotes.figures(),
    boundaries: boundaries.figures(),
    speakers: speakers.figures(),
    resolved: resolved.figures(),
    attributed: attributed.figures(),
  }

  /** @param {GoldQuote[]} wanted @param {Span[]} ignored @param {DocumentReport['quotes']} reported */
  function scoreQuotes(wanted, ignored, reported) {
    const scored = wanted.filter((quote) => !quote.optional)
    for (const quote of scored) {
      const found = reported.find((other) => overlap(quote, other) * 2 >= quote.end - quote.start)
      quotes.expect(found !== undefined)
      const right = found !== undefined && (!quote.speaker || isSpeaker(quote.speaker, found.speaker))
      attributed.expect(right)
      if (!found) continue
      boundaries.add(found.start === quote.start && found.end === quote.end)
      if (quote.speaker) speakers.add(right)
      if (quote.speaker?.name)
        resolved.add(found.speaker !== null && sameName(quote.speaker.name, found.speaker.name))
    }
    for (const quote of reported) {
      const length = quote.end - quote.start
      const covered = scored.filter((other) => overlap(quote, other) > 0)
      const isGold = covered.reduce((sum, other) => sum + overlap(quote, other), 0) * 2 >= length
      if (!isGold && ignored.some((span) => overlap(span, quote) > 0)) continue
      quotes.report(isGold)
      attributed.report(
        isGold && covered.every(({ speaker }) => !speaker || isSpeaker(speaker, quote.speaker)),
      )
    }
  }
}

/** @param {Tally} tally @param {GoldEntity[]} entities @param {string} type @param {readonly { mentions: readonly Span[] }[]} reported */
function scoreNames(tally, entities, type, reported) {
  const isOptional = (/** @type {GoldEntity} */ entity) =>
    entity.optional || (type === 'LOC' && entity.type === 'FAC')
  const wanted = entities.filter((entity) => entity.type === type && !isOptional(entity))
  const optional = entities.filter(isOptional)
  const mentions = reported.flatMap((entity) => entity.mentions)
  const key = (/** @type {Span} */ { start, end }) => `${start}-${end}`
  const wantedKeys = new Set(wanted.map(key))
  const reportedKeys = new Set(mentions.map(key))
  for (const entity of wanted) tally.expect(reportedKeys.has(key(entity)))
  for (const mention of mentions) {
    const isWanted = wantedKeys.has(key(mention))
    if (isWanted || !optional.some((entity) => overlap(entity, mention) > 0)) tally.report(isWanted)
  }
}

/** @param {GoldSpeaker} wanted @param {import('../../src/model.ts').SpeakerReport | null} found */
function isSpeaker(wanted, found) {
  if (!found) return false
  if (
    wanted.start !== null &&
    wanted.end !== null &&
    overlap({ start: wanted.start, end: wanted.end }, found) > 0
  )
    return true
  return wanted.name !== null && sameName(wanted.name, found.name)
}

/** Two names are the same where one holds all words of the other. @param {string} a @param {string} b */
function sameName(a, b) {
  const [x, y] = [words(a), words(b)]
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))
}

/** @param {string} name */
function words(name) {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !/^(?:the|an?|mrs?|ms|dr)$/.test(word),
  )
}

/** @param {Span} a @param {Span} b */
function overlap(a, b) {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

class Tally {
  #expected = 0
  #found = 0
  #reported = 0
  #right = 0
  /** @param {boolean} found */
  expect(found) {
    this.#expected++
    if (found) this.#found++
  }
  /** @param {boolean} right */
  report(right) {
    this.#reported++
    if (right) this.#right++
  }
  figures() {
    const precision = percent(this.#right, this.#reported)
    const recall = percent(this.#found, this.#expected)
    return {
      precision,
      recall,
      f1: percent(2 * precision * recall, (precision + recall) * 100),
      of: this.#expected,
    }
  }
}

class Share {
  #right = 0
  #of = 0
  /** @param {boolean} right */
  add(right) {
    this.#of++
    if (right) this.#right++
  }
  figures() {
    return { share: percent(this.#right, this.#of), of: this.#of }
  }
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10
}
