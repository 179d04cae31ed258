/**
 * Words that announce somebody's words. Verb forms carry the share of their occurrences that do ("said" 0.95,
 * "called" 0.61, "made" 0.18), counted in annotated news by `scripts/make-cues.mjs`; form and not lemma, because
 * "said" reports far more often than "say" and because a tagger errs on the lemma when it errs on the tag.
 */
import { readData } from './read-data.ts'

/** Shares pulled towards zero by this many imaginary sightings, so that a verb seen twice proves little. */
const PRIOR = 1

const shares = new Map<string, number>()
for (const row of readData('cues.tsv').split('\n')) {
  const [form, cues, seen] = row.split('\t')
  if (form && cues && seen) shares.set(form, Number(cues) / (Number(seen) + PRIOR))
}

/** 0…1: how often this verb form (in lower case) announces words; 0 where it was never seen to. */
export function cueShare(form: string): number {
  return shares.get(form) ?? 0
}

const CUE_NOUNS = new Set(
  `accusation accusations admission advice allegation allegations announcement answer appeal call chant chants argument arguments
  assertion assertions assessment assurance claim claims comment comments complaint conclusion confession contention
  criticism declaration demand
  denial description email essay explanation insistence letter manifesto memo message motto note observation
  op-ed opinion phrase plea pledge post prediction promise proposal quip quote rebuke refrain remark remarks reply
  request response slogan speech statement statements suggestion testimony text threat tweet verdict vow warning
  warnings words`.split(/\s+/),
)

/** Whether a noun (in lower case) stands for an utterance: "her claim that …", "in a statement". */
export function isCueNoun(noun: string): boolean {
  return CUE_NOUNS.has(noun)
}
