import { fold } from '../lexicon/fold.ts'

/** Whoever has a name, and perhaps others. */
export interface Named {
  readonly name: string
  readonly aliases?: readonly string[]
}

/** Whether somebody goes by a name, whole, whatever the case and the accents: "OREN", "Øren" and "oren" are one. */
export function nameMatcher(wanted: string): (named: Named) => boolean {
  const key = keyOf(wanted)
  return ({ name, aliases = [] }) => keyOf(name) === key || aliases.some((alias) => keyOf(alias) === key)
}

function keyOf(name: string): string {
  return fold(name).replace(/^the (?=.)/, '')
}
