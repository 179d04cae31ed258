/** The people whom the writer names, in the order of the text: whoever is there may speak. */
import type { Resolved } from '../../model.ts'
import type { Company } from './company.ts'

/** Returns a function that adds to a company those named up to the end of a block that were not added before. */
export function peopleOutside(document: Resolved, company: Company): (block: number) => void {
  const { mentions, tokens, entities, entityOf } = document
  let next = 0
  return (block) => {
    for (; next < mentions.length && tokens[mentions[next]!.from]!.block <= block; next++) {
      const { start, end, text, from } = mentions[next]!
      const entity = entityOf[next]!
      const known = entities[entity]
      if (known?.type !== 'person' || tokens[from]!.quotation >= 0) continue
      company.add({ start, end, text, name: known.name, type: 'person', entity })
    }
  }
}
