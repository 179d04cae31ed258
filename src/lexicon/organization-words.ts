/** Words by which the name of a body of people is known: "Ministry", "Inc", "Party", "University", "United", "FC". */
import { lazyTable } from './table.ts'

const nouns = lazyTable('organization-nouns.txt')

/** What ends the name of a company, which is known by the words before it too. */
const companyForms = new Set(
  `inc inc. corp corp. co co. ltd ltd. llc llp lp l.p. plc gmbh ag sa s.a. nv oyj spa s.p.a. holdings group motors airlines airways
  pharmaceuticals pharma technologies systems industries energy robotics bancorp bancshares foods software
  semiconductor biosciences therapeutics aerospace electronics chemicals petroleum telecom brands`.split(
    /\s+/,
  ),
)

/** Companies, clubs, media and others that are no nouns for an organization by themselves. */
const more = new Set([
  ...companyForms,
  ...`fc f.c. sc cf afc bc united city rovers wanderers athletic rangers news times post herald tribune gazette telegraph
  guardian journal chronicle observer mirror independent daily weekly radio tv television press media network agency
  bank fund foundation trust institute institution university college school academy hospital church ministry
  department office bureau commission committee council parliament assembly senate congress house court tribunal
  police army navy force forces guard guards brigade battalion regiment command party union league association
  federation confederation alliance coalition movement front organization organisation society club team board
  authority service services center centre laboratory laboratories oil gas partners capital securities insurance
  exchange studios pictures records entertainment museum library theatre theater orchestra embassy consulate mission
  secretariat directorate`.split(/\s+/),
])

/** Any case, singular or plural: "Ministries". */
export function isOrganizationWord(word: string): boolean {
  const lower = word.toLowerCase()
  return [lower, lower.replace(/s$/, ''), lower.replace(/ies$/, 'y')].some((w) => more.has(w) || nouns.has(w))
}

/** @param word in lower case */
export function isCompanyForm(word: string): boolean {
  return companyForms.has(word)
}
