/**
 * States and provinces as newspapers abbreviate them behind a town: "Hollis, Ky.", "Hollis, Ont.", "Hollis, NSW". Postal
 * codes, "KY", are read only there: "IN" and "OR" are words in a headline.
 */
import { append } from '../text/append.ts'

const UNITED_STATES = `AL Ala. Alabama|AK Alaska. Alaska|AZ Ariz. Arizona|AR Ark. Arkansas|CA Calif. California|CO Colo. Colorado
CT Conn. Connecticut|DE Del. Delaware|DC D.C. District of Columbia|FL Fla. Florida|GA Ga. Georgia|HI Hawaii. Hawaii|ID Idaho. Idaho
IL Ill. Illinois|IN Ind. Indiana|IA Ia. Iowa|KS Kan. Kansas|KY Ky. Kentucky|LA La. Louisiana|ME Me. Maine|MD Md. Maryland
MA Mass. Massachusetts|MI Mich. Michigan|MN Minn. Minnesota|MS Miss. Mississippi|MO Mo. Missouri|MT Mont. Montana|NE Neb. Nebraska
NV Nev. Nevada|NH N.H. New Hampshire|NJ N.J. New Jersey|NM N.M. New Mexico|NY N.Y. New York|NC N.C. North Carolina
ND N.D. North Dakota|OH O. Ohio|OK Okla. Oklahoma|OR Ore. Oregon|PA Pa. Pennsylvania|RI R.I. Rhode Island|SC S.C. South Carolina
SD S.D. South Dakota|TN Tenn. Tennessee|TX Tex. Texas|UT Utah. Utah|VT Vt. Vermont|VA Va. Virginia|WA Wash. Washington
WV W.Va. West Virginia|WI Wis. Wisconsin|WY Wyo. Wyoming`
const CANADA = `AB Alta. Alberta|BC B.C. British Columbia|MB Man. Manitoba|NB N.B. New Brunswick|NL N.L. Newfoundland and Labrador
NS N.S. Nova Scotia|ON Ont. Ontario|PE P.E.I. Prince Edward Island|QC Que. Quebec|SK Sask. Saskatchewan`

/** Without points, as Australians write them; "WA" and "SA" are too short to be read alone. */
const AUSTRALIA = `NSW NSW New South Wales|QLD Qld Queensland|VIC Vic. Victoria|WA W.A. Western Australia|SA S.A. South Australia
TAS Tas. Tasmania|NT N.T. Northern Territory|ACT A.C.T. Australian Capital Territory`

export interface AbbreviatedRegion {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

const byPointed = new Map<string, AbbreviatedRegion[]>()
const byCode = new Map<string, AbbreviatedRegion[]>()
for (const [country, list] of [
  ['US', UNITED_STATES],
  ['CA', CANADA],
  ['AU', AUSTRALIA],
] as const) {
  for (const entry of list.split(/[|\n]/)) {
    const [code = '', pointed = '', ...words] = entry.split(' ')
    const region = { name: words.join(' '), country }
    append(byCode, code, region)
    append(byPointed, pointed, region)
  }
}

/** The regions that "Ky." may stand for anywhere, and "KY" or "Ky" behind a town and a comma: "WA" is one of two. */
export function abbreviatedRegions(text: string, isBehindTown: boolean): readonly AbbreviatedRegion[] {
  const pointed = byPointed.get(text)
  if (pointed !== undefined || !isBehindTown) return pointed ?? []
  return byCode.get(text) ?? byPointed.get(`${text}.`) ?? []
}
