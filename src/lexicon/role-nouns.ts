/** What people are called by office, trade or part in the story: "minister", "spokesperson", "prime minister", "victim". */
import { lazyTable } from './table.ts'

const nouns = lazyTable('role-nouns.txt')

/** Lower case, singular. */
export function isRoleNoun(lemma: string): boolean {
  return nouns.has(lemma)
}
