/**
 * Who speaks each line of a conversation, all lines together: the sequence of speakers with the most evidence (Viterbi
 * over pairs of neighbours), so that what is said of one line also tells who spoke the one before it.
 */
import type { Source } from '../../model.ts'
import { type Identity, identityOf } from './company.ts'
import { worth, worthInTurn } from './evidence.ts'
import type { Scene } from './line.ts'
import { whoMaySpeak } from './who-may-speak.ts'

interface State {
  readonly who: Source | null
  /** Null of nobody. */
  readonly id: Identity | null
  readonly before: State | null
  readonly total: number
}

/** One for each line; null where nobody is likely enough. */
export function likeliestSpeakers(scene: Scene): (Source | null)[] {
  let states: readonly State[] = [{ who: null, id: null, before: null, total: 0 }]
  let words: Identity | null = null
  scene.lines.forEach(({ own }, at) => {
    const { again, alternating } = worthInTurn(at, scene)
    const likely = whoMaySpeak(scene, at)
      .map((who) => ({ who, id: who && identityOf(who), alone: worth(who, at, scene) }))
      .filter(({ alone }) => alone > Number.NEGATIVE_INFINITY)
    // By who spoke the line before, then by who speaks this one.
    const best = new Map<Identity | null, Map<Identity | null, State>>()
    for (const before of states) {
      const behind = best.get(before.id) ?? new Map<Identity | null, State>()
      best.set(before.id, behind)
      for (const { who, id, alone } of likely) {
        let total = before.total + alone
        // "the old man", whoever that is, has spoken as well
        if (id !== null && (id === before.id || id === words)) total += again
        if (id !== null && id === before.before?.id) total += alternating
        const known = behind.get(id)
        if (!known || total > known.total) behind.set(id, { who, id, before, total })
      }
    }
    states = [...best.values()].flatMap((behind) => [...behind.values()])
    words = own && identityOf(own)
  })
  let last: State | null = states.reduce((a, b) => (b.total > a.total ? b : a))
  const speakers: (Source | null)[] = []
  for (; last?.before; last = last.before) speakers.push(last.who)
  return speakers.reverse()
}
