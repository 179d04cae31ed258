/**
 * Who speaks each line of a conversation, all lines together: the sequence of speakers with the most evidence (Viterbi
 * over pairs of neighbours), so that what is said of one line also tells who spoke the one before it.
 */
import type { Source } from '../../model.ts'
import { identityOf } from './company.ts'
import { worth, worthInTurn } from './evidence.ts'
import type { Scene } from './line.ts'
import { whoMaySpeak } from './who-may-speak.ts'

interface State {
  readonly who: Source | null
  readonly id: string
  readonly before: State | null
  readonly total: number
}

/** One for each line; null where nobody is likely enough. */
export function likeliestSpeakers(scene: Scene): (Source | null)[] {
  let states: readonly State[] = [{ who: null, id: '', before: null, total: 0 }]
  let words = ''
  scene.lines.forEach(({ own }, at) => {
    const { again, alternating } = worthInTurn(at, scene)
    const likely = whoMaySpeak(scene, at)
      .map((who) => ({ who, id: identityOf(who), alone: worth(who, at, scene) }))
      .filter(({ alone }) => alone > Number.NEGATIVE_INFINITY)
    const best = new Map<string, State>()
    for (const before of states) {
      for (const { who, id, alone } of likely) {
        let total = before.total + alone
        // "the old man", whoever that is, has spoken as well
        if (id !== '' && (id === before.id || id === words)) total += again
        if (id !== '' && id === before.before?.id) total += alternating
        const pair = `${before.id} ${id}`
        const known = best.get(pair)
        if (!known || total > known.total) best.set(pair, { who, id, before, total })
      }
    }
    states = [...best.values()]
    words = identityOf(own)
  })
  let last: State | null = states.reduce((a, b) => (b.total > a.total ? b : a))
  const speakers: (Source | null)[] = []
  for (; last?.before; last = last.before) speakers.push(last.who)
  return speakers.reverse()
}
