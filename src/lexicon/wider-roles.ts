/**
 * What else a writer calls somebody whose role the text has stated, so as not to say it twice: the wider word ("the
 * leader" for a president), the word in full ("the senator" for Sen. Lind), and the word for the other sex or none.
 */

const OTHER: readonly (readonly [other: string, nouns: string])[] = [
  // in full
  ['governor', 'gov.'],
  ['senator', 'sen. sens.'],
  ['representative', 'rep. reps.'],
  ['congressman', 'rep.'],
  ['congresswoman', 'rep.'],
  ['professor', 'prof. prof'],
  ['doctor', 'dr dr. physician gp surgeon consultant paediatrician pediatrician cardiologist'],
  ['general', 'gen. gen'],
  ['captain', 'capt. capt skipper'],
  ['lieutenant', 'lt. lt'],
  ['sergeant', 'sgt. sgt'],
  ['colonel', 'col. col'],
  ['commander', 'cmdr. cmdr'],
  ['detective', 'det. det'],
  ['inspector', 'insp. insp'],
  ['superintendent', 'supt. supt'],
  ['councillor', 'cllr cllr. coun coun. councilman councilwoman'],
  ['ambassador', 'amb.'],
  ['attorney', 'atty. lawyer'],
  ['reverend', 'rev. rev'],
  // wider
  [
    'leader',
    'president premier chancellor king queen head chief chairman chairwoman chair minister dictator founder',
  ],
  [
    'official',
    'minister secretary spokesman spokeswoman spokesperson commissioner director ambassador envoy governor gov. mayor',
  ],
  [
    'politician',
    `president minister senator sen. congressman congresswoman rep. mp lawmaker governor gov. mayor deputy leader
    candidate councillor cllr coun`,
  ],
  ['lawmaker', 'senator sen. congressman congresswoman representative rep. mp deputy legislator'],
  ['legislator', 'senator sen. congressman congresswoman representative rep. mp lawmaker'],
  ['spokesperson', 'spokesman spokeswoman'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chair', 'chairman chairwoman chairperson'],
  ['executive', 'ceo founder chairman director'],
  ['boss', 'manager coach ceo chief director head'],
  ['coach', 'manager'],
  ['expert', 'analyst professor prof. prof scholar researcher scientist economist'],
  ['academic', 'professor prof. prof lecturer scholar historian'],
  [
    'scientist',
    'biologist ecologist chemist physicist geologist oceanographer zoologist botanist researcher',
  ],
  ['researcher', 'professor prof. prof biologist ecologist psychologist scientist sociologist'],
  ['lawyer', 'attorney atty. solicitor barrister prosecutor counsel'],
  ['player', 'striker midfielder defender goalkeeper forward quarterback pitcher guard captain'],
  ['author', 'writer novelist'],
  ['writer', 'author novelist columnist playwright poet'],
  ['musician', 'bassist drummer guitarist pianist saxophonist violinist trumpeter cellist'],
  ['premier', 'minister'],
  ['monarch', 'king queen sultan emir igwe oba'],
  ['priest', 'father fr reverend rev rev. pastor vicar'],
  ['policeman', 'constable officer sergeant sgt inspector insp detective det superintendent supt'],
]

const others = new Map<string, string[]>()
for (const [other, nouns] of OTHER) {
  for (const noun of nouns.split(/\s+/)) others.set(noun, [...(others.get(noun) ?? []), other])
}

/** The other words for a noun that names a role, or for a title; in lower case. */
export function otherNamesOf(noun: string): readonly string[] {
  return others.get(noun) ?? []
}
