/**
 * Interviews without "Q" and "A": the questions stand as plain paragraphs, the answers between marks below them, and
 * nobody is said to say anything. Whom the introduction introduces answers.
 */
import type { Attribution, Block, Evidence, Quotation, Resolved } from '../../model.ts'
import { interviewPartners } from '../interview-partners.ts'
import { namedPerson } from '../named-person.ts'

const INTERVIEW: Evidence = { rule: 'interview', confidence: 0.85 }
/** One question alone is the writer's own, to the reader. */
const FEWEST = 2
const LONGEST_QUESTION = 600
const ADDRESSED = /\b(?:you|your|yours|yourself)\b/i

/** The same attributions, with the answers of an interview as what they are. */
export function answerInterview(
  attributions: readonly Attribution[],
  document: Resolved,
): readonly Attribution[] {
  const answers = findAnswers(document)
  if (answers.filter(({ isAddressed }) => isAddressed).length < FEWEST) return attributions
  const { answers: guest } = interviewPartners(document, answers[0]!.question.start)
  const person = guest === null ? null : namedPerson(document, guest)
  if (person === null) return attributions
  const speaker = { ...person, others: [] }
  const better = attributions.slice()
  for (const { quotation } of answers) {
    const found = attributions[quotation]!
    if (found.cue) continue
    better[quotation] = { quotation, kind: 'direct', speaker, candidates: [], cue: null, evidence: INTERVIEW }
  }
  return better
}

interface InterviewAnswer {
  /** Index into `quotations`. */
  readonly quotation: number
  readonly question: Block
  /** Whether the question says "you". */
  readonly isAddressed: boolean
}

/** Quotations that are whole paragraphs below a paragraph that asks and has no quotation in it. */
function findAnswers({ blocks, quotations, text }: Resolved): InterviewAnswer[] {
  const answers: InterviewAnswer[] = []
  let at = 0
  let lastEnd = -1
  quotations.forEach((quotation, index) => {
    if (quotation.parent >= 0) return
    while (at < blocks.length && blocks[at]!.end <= quotation.start) at++
    const before = lastEnd
    lastEnd = quotation.end
    const question = blocks[at - 1]
    if (!question || question.start < before || !fillsParagraphs(quotation, blocks, at)) return
    const words = text.slice(question.start, question.end)
    const isAddressed = ADDRESSED.test(words)
    const asks = isAddressed || words.endsWith('?')
    if (question.kind !== 'paragraph' || words.length > LONGEST_QUESTION || !asks) return
    answers.push({ quotation: index, question, isAddressed })
  })
  return answers
}

function fillsParagraphs({ start, end, turn }: Quotation, blocks: readonly Block[], first: number): boolean {
  if (turn !== null || blocks[first]?.start !== start) return false
  for (let at = first; at < blocks.length && blocks[at]!.start < end; at++) {
    if (blocks[at]!.end === end) return true
  }
  return false
}
