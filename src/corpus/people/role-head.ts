import { fold } from '../../lexicon/fold.ts'

const LONG_FORMS = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'representative'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['gen', 'general'],
  ['ceo', 'executive'],
  ['pm', 'minister'],
])

/** "minister" of "mines minister", "Minister of Mines", "former minister for mines"; "director" of "director-general". */
export function roleHead(role: string): string {
  const [before = ''] = fold(role).split(/,| (?:of|for|at|in|from|to|on|and|who) /)
  const head = before.split(' ').at(-1) ?? ''
  return LONG_FORMS.get(head) ?? head
}
