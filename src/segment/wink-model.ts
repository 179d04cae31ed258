/**
 * What wink-nlp needs of wink-eng-lite-web-model to split and tag, and nothing else.
 *
 * The model's own entry loads what it has for entities, sentiment and stems too, and makes its three megabytes of words
 * anew by way of a text, letter by letter: in a short run that costs as much as an article. So the parts are taken one by
 * one, the words are decoded here, and what is of no use to us is empty; without that a reader costs 20 ms, and the
 * twenty-first throws. A test holds the words against those of the model itself.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import feature from 'wink-eng-lite-web-model/dist/feature.js'
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js'
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js'

/** The words of the model, to which a reading adds. */
export interface Lexicon {
  readonly list: string[]
  hash: Record<string, number>
  intrinsicSize: number
  index: number
}

interface Core {
  readonly features: { readonly lexeme: Lexicon }
}

type Lemmatize = (word: string, pos: string, cache: unknown) => string

export interface WinkModel {
  readonly core: () => Core
  readonly addons: { readonly lemmatize: Lemmatize }
}

/** Of a feature: word, mask and shift of its bits, whether its values are in no list, whether unknown words have it. */
type Layout = readonly [word: number, mask: number, shift: number, bare: 0 | 1, extracted: 0 | 1]

interface PackedCore {
  lexicon: string | Uint32Array
  xpansions: string | Uint32Array
  readonly packing: { readonly layout: Readonly<Record<string, Layout>>; efList?: string[] }
  readonly features: Record<string, Lexicon & { maxIndex: number }> & {
    readonly lexeme: Lexicon
    readonly posClusters: { list: unknown[] }
  }
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
}

const WORDS = 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'

export function readModel(): WinkModel {
  const core = decode(JSON.parse(readFileSync(createRequire(import.meta.url).resolve(WORDS), 'utf8')))
  const nothing = () => ({ machines: ['[0,0,{},{},{},{}]'], transformers: [null] })
  return {
    core: () => core,
    sbd,
    pos,
    ner: () => ({ machines: [], transformers: [] }),
    negation: nothing,
    sa: nothing,
    metaCER: nothing,
    featureFn: (...settings: unknown[]) => Object.assign(feature(...settings), UNUSED_FEATURES),
    addons: { lemmatize },
  } as WinkModel
}

/** What wink works out for each unknown word at the cost of several patterns, and neither it nor we ever look at. */
const UNUSED_FEATURES = { shape: () => '', prefix: () => '', suffix: () => '', lutCase: () => 0 }

/** Decodes the words in their place. */
function decode(core: PackedCore): Core {
  const { packing, features, pos } = core
  core.lexicon = numbers(core.lexicon as string)
  core.xpansions = numbers(core.xpansions as string)
  const layout = Object.entries(packing.layout)
  packing.efList = layout.filter(([, [, , , , extracted]]) => extracted === 1).map(([name]) => name)
  count(features.lexeme)
  for (const [name, [, mask, shift, bare]] of layout) {
    if (bare === 1) continue
    count(features[name]!)
    features[name]!.maxIndex = mask >>> shift
  }
  const clusters = features.posClusters.list as string[]
  features.posClusters.list = clusters.map(
    (tags) => new Set(tags.split('_').map((tag) => pos.hash[tag] ?? 0)),
  )
  return core
}

function numbers(base64: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer)
}

/** Gives every value of a feature its number. */
function count(feature: Lexicon): void {
  const { list } = feature
  feature.hash = Object.create(null)
  for (let index = 0; index < list.length; index++) feature.hash[list[index]!] = index
  feature.intrinsicSize = list.length
  feature.index = list.length
}
