/** Words that stand right before a person's name and belong to it as a form of address or a rank, in lower case. */
import type { Gender } from '../model.ts'

const titles = new Set(
  `mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor doctor sir dame lord lady madam madame monsieur
  president vice-president premier chancellor minister secretary senator sen. sens. representative rep. reps.
  congressman congresswoman governor gov. lieutenant-governor mayor ambassador amb. councillor councilman councilwoman
  alderman commissioner attorney justice judge magistrate sheriff detective det. constable inspector superintendent
  supt. chief general gen. lt. lieutenant lt colonel col. major maj. captain capt. commander cmdr. sergeant sgt.
  corporal cpl. private pvt. admiral adm. marshal brigadier brig brig. officer agent king queen prince princess duke duchess
  emperor empress sultan emir sheikh sheik shaikh count countess baron baroness pope cardinal archbishop bishop
  reverend rev. rev father fr. sister brother pastor rabbi imam ayatollah mullah mufti maulana hajj hajji alhaji haji
  cllr cllr. coun. coun const. fr det insp insp. supt sgt capt maj cmdr advocate adv. barr. barrister engr engr. ven. mons. datuk dato ustaz mallam mzee igwe oba hajia hajiya alhaja ato woizero
  saint st. st coach speaker chairman chairwoman chair director spokesman spokeswoman spokesperson hon. honourable
  honorable comrade uncle aunt auntie cousin granny grandma grandpa mister missus squire parson matron sri shri smt. pres. atty. msgr. mme mlle mademoiselle chevalier signor signora herr frau senor señor señora don doña`.split(
    /\s+/,
  ),
)

/** With or without its point: "Dr.", "Dr". */
export function isTitle(lower: string): boolean {
  return titles.has(lower)
}

const gendered = new Map<string, Gender>([
  ...words(
    'mr mr. sir lord king prince duke emperor baron monsieur father fr. brother herr senor señor don chevalier signor',
  ),
  ...words('spokesman chairman congressman councilman alderman uncle grandpa squire pope sheikh', 'male'),
  ...words('mrs mrs. ms ms. miss dame lady madam madame queen princess duchess empress baroness', 'female'),
  ...words(
    'sister frau señora doña mme mlle mademoiselle signora spokeswoman chairwoman congresswoman councilwoman aunt auntie granny grandma matron',
    'female',
  ),
])

function words(list: string, gender: Gender = 'male'): [string, Gender][] {
  return list.split(' ').map((word) => [word, gender])
}

/** The gender a title tells, if it does. */
export function titleGender(lower: string): Gender | undefined {
  return gendered.get(lower)
}

const ranks = new Set(
  `dr dr. doctor prof prof. professor colonel col. major maj. captain capt capt. lieutenant lieut. lt. lt sergeant
  sgt sgt. corporal general gen. admiral commander inspector superintendent supt. constable bishop archbishop canon dean
  deacon archdeacon reverend rev. vicar judge squire`.split(/\s+/),
)

/** A rank or degree that says nothing of gender: "Colonel", "Dr." */
export function isRank(lower: string): boolean {
  return ranks.has(lower)
}
