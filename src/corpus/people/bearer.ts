/**
 * Whom a bare name means. A common surname alone joins nothing: something has to be shared with one of its bearers, and
 * clearly more than with the others. A surname that no list of names has ("Okonjo-Weil") and that one person bears is
 * nearly evidence enough, and so is fame: "Ilves" among two hundred articles about Mara Ilves.
 */
import { isFirstName } from '../../lexicon/first-names.ts'
import { isLastName } from '../../lexicon/last-names.ts'
import type { NameIndex } from '../../names/name-index.ts'
import { namesAgree } from '../../names/names-agree.ts'
import type { PersonName } from '../../names/parse-name.ts'
import { best } from './best.ts'
import type { Cluster } from './cluster.ts'
import type { Evidence } from './evidence.ts'

/** What has to be shared with a bearer who is neither the only one of a rare name nor famous. */
const LITTLE = 0.15
/** For a rare surname with one bearer. */
const RARE = 0.45
/** For each doubling of the articles that name somebody in full. */
const PROMINENCE = 0.12
/** Articles that name the famous, for each that names the others of that surname. */
const FAMOUS = 8
/** Off where the bare name is a given name: "Mara" is many people. */
const GIVEN_NAME = 0.3

/** The one bearer whom enough speaks for. */
export function bearerOf(
  name: PersonName,
  bare: Cluster,
  index: NameIndex<Cluster>,
  evidence: Evidence,
): Cluster | undefined {
  const bySurname = bearers(index.findByLast(name), (full) => isSurname(name, full))
  const byGivenName = bearers(index.findByFirst(name), (full) => isGivenName(name, full))
  const articles = (full: Cluster) => full.identity.documents.size
  const all = bySurname.reduce((sum, full) => sum + articles(full), 0)
  const isSole = bySurname.length === 1 && isRare(name)
  return best([...new Set([...bySurname, ...byGivenName])], (full) => {
    const shared = evidence.around(bare, full)
    const fame = PROMINENCE * Math.log2(articles(full))
    if (!bySurname.includes(full)) return shared < LITTLE ? null : shared + fame - GIVEN_NAME
    const isFamous = articles(full) > FAMOUS * (all - articles(full))
    return shared < LITTLE && !isSole && !isFamous ? null : shared + fame + (isSole ? RARE : 0)
  })
}

function bearers(found: readonly Cluster[], fits: (full: PersonName) => boolean): Cluster[] {
  return found.filter(({ names }) => [...names.values()].some(fits))
}

/** Whether a bare name can be the family name of a full one. */
export function isSurname(bare: PersonName, full: PersonName): boolean {
  return full.parts.includes(bare.parts.at(-1)!, full.family) && namesAgree(bare, full)
}

function isGivenName({ parts }: PersonName, full: PersonName): boolean {
  return parts.length === 1 && full.parts[0] === parts[0]
}

/** Whether no list of names has it: it is hardly borne by two. */
export function isRare({ parts }: PersonName): boolean {
  return !parts.some((part) => isFirstName(part) || isLastName(part))
}
