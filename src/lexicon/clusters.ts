/**
 * Classes of words that stand in the same company: towns, family names, verbs of speech; made from word vectors without
 * anyone naming them. They carry what is learned of frequent words over to rare ones.
 */
import { lazyTable } from './table.ts'

const words = lazyTable('clusters.tsv')

/** Two letters: one of 64 classes, and one of the 16 within it; '' for unknown words. */
export function wordCluster(lower: string): string {
  return words.get(lower) ?? ''
}
