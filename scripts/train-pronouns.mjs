/**
 * Trains `pronouns.weights`, the model that says whom a pronoun means.
 * Usage: `node scripts/train-pronouns.mjs CORPUS.jsonl…` (after `npm run build`), each line with `text` and `entities`
 * {start, end, type PER}. Where they bear `cluster` and `kind` (NAM, PRO), these say whom a pronoun means. Elsewhere
 * gender does: "she" behind one woman and three men means the woman, and the same sentence shows, with the genders
 * hidden, where she stood in it. Behind two women and three men it means one of the two.
 *
 * Conditional likelihood, AdaGrad, features dropped at random. Twice: the first model guesses the pronouns that nothing
 * decides, so that the second meets texts as they will be read. The same input gives the same weights.
 */
import { readFileSync } from 'node:fs'
import { built } from './lib/built.mjs'
import { withNames } from './lib/given-names.mjs'
import { packTable } from './lib/pack-table.mjs'
import { randomNumbers, SEEDS, shuffled } from './lib/random.mjs'

const { joinPeople } = await built('resolve/people/join-people.js')
const { collectRoles } = await built('resolve/roles/collect-roles.js')
const { findReferences } = await built('resolve/references/find-references.js')
const { nobodyFeatures, pronounCandidates } = await built('resolve/references/pronoun-features.js')

const ROUNDS = 2
const EPOCHS = 5
const RATE = 0.1
const KEPT = 0.6
const LEAST_SEEN = 4
const LEAST_WEIGHT = 0.02
/** Examples of annotated clusters count more than those told by gender. */
const GOLD_WEIGHT = 2

/**
 * @typedef {import('./lib/given-names.mjs').Gold} Gold
 * @typedef {import('./lib/given-names.mjs').Text} Text
 * @typedef {import('../src/resolve/references/pronoun-features.ts').Candidate} Candidate
 * @typedef {import('../src/resolve/references/pronoun-context.ts').PronounContext} Context
 * @typedef {{ options: (readonly number[])[], right: ReadonlySet<number>, weight: number }} Example the options' features, nobody last; one of `right` is meant
 * @typedef {(candidates: readonly Candidate[], context: Context) => number | undefined} Guess index of the candidate
 */

/** @type {Map<string, { mentioned: import('../src/model.ts').Mentioned, indexOf: Map<Gold, number>, text: Text }[]>} */
const corpora = new Map()
for (const file of process.argv.slice(2)) {
  /** @type {Text[]} */
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  corpora.set(
    file,
    texts.map((text) => ({
      text,
      ...withNames(
        text,
        (text.entities ?? []).filter(({ type, kind }) => type === 'PER' && (kind ?? 'NAM') === 'NAM'),
      ),
    })),
  )
}

/** @type {Map<number, number>} */
let weights = new Map()
/** @type {Guess} the latest subject, else the latest */
let guess = (candidates) => (candidates.length > 0 ? 0 : undefined)
for (let round = 0; round < ROUNDS; round++) {
  const examples = [...corpora].flatMap(([file, texts]) => {
    const found = texts.flatMap(collect)
    console.log(file, found.length)
    return found
  })
  weights = learn(examples)
  guess = (candidates) => {
    const scores = candidates.map(({ features }) => score(features))
    return scores.length > 0 ? scores.indexOf(Math.max(...scores)) : undefined
  }
}
const index = new Map([...weights.keys()].map((feature, row) => [feature, row]))
packTable('pronouns.weights', index, Float64Array.from(weights.values()), 1, LEAST_WEIGHT)

/** @param {{ mentioned: import('../src/model.ts').Mentioned, indexOf: Map<Gold, number>, text: Text }} read @returns {Example[]} */
function collect({ mentioned, indexOf, text }) {
  const people = joinPeople(mentioned)
  /** @type {Example[]} */
  const examples = []
  const clusters = clustersOf(text, indexOf, people)
  /** @param {Context} context */
  const rank = (context) => {
    /** @type {Candidate[]} */
    const fitting = pronounCandidates(context)
    const pronoun = (text.entities ?? []).find(
      ({ start, kind }) => kind === 'PRO' && start === context.tokens[context.at]?.start,
    )
    const nobody = nobodyFeatures(context)
    /** @param {readonly Candidate[]} among @param {readonly number[]} meant @param {boolean} byGender */
    const note = (among, meant, byGender) => {
      const right = new Set(meant)
      const options = among.map(({ features }) => (byGender ? features.slice(0, -1) : features))
      if (byGender) examples.push({ options, right, weight: 1 })
      else examples.push({ options: [...options, nobody], right, weight: GOLD_WEIGHT })
    }
    if (clusters !== null) {
      const person = pronoun && clusters.get(pronoun.cluster ?? '')
      const right = fitting.findIndex((one) => one.person === person)
      if (pronoun && right >= 0) note(fitting, [right], false)
      if (pronoun && person === undefined) note(fitting, [fitting.length], false)
      if (pronoun) return right >= 0 ? [{ person, score: 1 }] : []
    } else if (fitting.some(({ person }) => isSure(people[person]))) {
      /** @type {Candidate[]} */
      const all = pronounCandidates(context, () => true)
      const meant = all.flatMap(({ person }, at) =>
        fitting.some((one) => one.person === person) ? [at] : [],
      )
      if (meant.length < all.length) note(all, meant, true)
    }
    const best = fitting[guess(fitting, context) ?? -1]
    return best ? [{ person: best.person, score: 1 }] : []
  }
  findReferences(mentioned, people, collectRoles(mentioned, people), rank)
  return examples
}

/** Whether a person's gender is known by more than pronouns. @param {import('../src/resolve/people/join-people.ts').Person | undefined} person */
function isSure(person) {
  return person?.source === 'title' || person?.source === 'name'
}

/**
 * The person of each cluster, or null where the text has no clusters.
 * @param {Text} text @param {Map<Gold, number>} indexOf @param {readonly import('../src/resolve/people/join-people.ts').Person[]} people
 */
function clustersOf(text, indexOf, people) {
  if (!text.entities?.some(({ cluster }) => cluster)) return null
  /** @type {Map<string, number>} */
  const clusters = new Map()
  for (const [{ cluster }, mention] of indexOf) {
    const person = people.findIndex(({ mentions }) => mentions.some((one) => one.mention === mention))
    if (cluster && person >= 0 && !clusters.has(cluster)) clusters.set(cluster, person)
  }
  return clusters
}

/** @param {readonly number[]} features */
function score(features) {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
}

/** @param {Example[]} examples @returns {Map<number, number>} */
function learn(examples) {
  /** @type {Map<number, number>} */
  const seen = new Map()
  for (const { options } of examples) {
    for (const feature of new Set(options.flat())) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  }
  const kept = [...seen].filter(([, n]) => n >= LEAST_SEEN).map(([feature]) => feature)
  const mean = new Map(kept.map((feature) => [feature, 0]))
  for (const seed of SEEDS) {
    train(examples, kept, seed)
    for (const [feature, weight] of weights)
      mean.set(feature, (mean.get(feature) ?? 0) + weight / SEEDS.length)
  }
  return mean
}

/** Trains `weights` from nothing. @param {Example[]} examples @param {number[]} kept the features @param {number} seed */
function train(examples, kept, seed) {
  weights = new Map(kept.map((feature) => [feature, 0]))
  /** @type {Map<number, number>} */
  const squares = new Map()
  const random = randomNumbers(seed)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - epoch / EPOCHS)
    let right = 0
    for (const example of shuffled(examples, random)) {
      const options = example.options.map((list) =>
        list.filter((feature) => weights.has(feature) && random() < KEPT),
      )
      const scores = options.map((features) => score(features) / KEPT)
      const highest = Math.max(...scores)
      if (example.right.has(scores.indexOf(highest))) right++
      const powers = scores.map((one) => Math.exp(one - highest))
      const sum = powers.reduce((a, b) => a + b, 0)
      const rightSum = powers.reduce((a, b, k) => (example.right.has(k) ? a + b : a), 0)
      options.forEach((features, k) => {
        const power = powers[k] ?? 0
        const g = ((example.right.has(k) ? power / rightSum : 0) - power / sum) * example.weight
        if (Math.abs(g) < 1e-4) return
        for (const feature of features) {
          const square = (squares.get(feature) ?? 1e-6) + g * g
          squares.set(feature, square)
          weights.set(feature, (weights.get(feature) ?? 0) + (rate * g) / Math.sqrt(square))
        }
      })
    }
    console.log(`epoch ${epoch + 1}: ${((100 * right) / examples.length).toFixed(1)} % right`)
  }
}
