/**
 * Features that depend on nothing but a few small numbers, written as the digits of one, the key. Where ten quotations ask
 * about the same fifty candidates, most of what they ask has been asked before, and its weights are added up at the first
 * time only. What depends on no text is added up once for all texts, and for each model.
 */
import { MODELS } from './models.ts'
import { type FeatureSink, type Recurring, UNKNOWN } from './sink.ts'

export function recurring(keys: number, write: Recurring['write']): Recurring {
  return { write, sums: Array.from({ length: MODELS }, () => new Array<number>(keys).fill(UNKNOWN)) }
}

type Digits<Bases extends readonly number[]> = { readonly [Place in keyof Bases]: number }

/** The same for keys that are made of several digits: each is below its base, and the first one weighs most. */
export function recurringDigits<const Bases extends readonly number[]>(
  bases: Bases,
  write: (digits: Digits<Bases>, sink: FeatureSink) => void,
): Recurring {
  const keys = bases.reduce((product, base) => product * base, 1)
  return recurring(keys, (key, sink) => write(digitsOf(key, bases), sink))
}

/** The key of some digits. Where it is asked for at every turn, it is written out instead: `a * BASE_OF_B + b`. */
export function keyOf<const Bases extends readonly number[]>(digits: Digits<Bases>, bases: Bases): number {
  return bases.reduce((key, base, place) => key * base + digits[place]!, 0)
}

export function digitsOf<const Bases extends readonly number[]>(key: number, bases: Bases): Digits<Bases> {
  const digits = new Array<number>(bases.length)
  let rest = key
  for (let place = bases.length - 1; place >= 0; place--) {
    digits[place] = rest % bases[place]!
    rest = Math.floor(rest / bases[place]!)
  }
  return digits as unknown as Digits<Bases>
}
