/** Ordinary English words, by how news writes them within a sentence: small ("reading") or capitalised ("march"). */
import { lazyTable } from './table.ts'

const words = lazyTable('common-words.tsv')

/** The share of lower-case uses, 0…1; 0 for words hardly ever seen so. */
export function lowerCaseShare(lower: string): number {
  return Number(words.get(lower) ?? 0) / 100
}

/** Whether the word is mostly written small, so that a capital at the start of a sentence tells nothing. */
export function isCommonWord(lower: string): boolean {
  return lowerCaseShare(lower) >= 0.5
}
