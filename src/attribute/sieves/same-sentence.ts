import { type Sieve, sentenceAt } from '../context.ts'
import { lastAnswer } from '../neighbours.ts'

/** Another quotation of the sentence has a speaker: `Ilves found it “brave”, even “wise”.` */
export const sameSentence: Sieve = (site, context) =>
  lastAnswer(sentenceAt(context.narration, site.first), site, context)
