/**
 * Abbreviations that end with a stop, by what they tell about the sentence. wink knows some of them, in every case, so
 * that "They let him in." ends with the token "in."; here a word is an abbreviation only where its neighbours allow it.
 */
interface Neighbours {
  /** Text before the word, at least a few letters. */
  readonly before: string
  /** Text behind the stop. */
  readonly behind: string
}

const words = {
  title:
    'Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Revs Fr Hon Msgr Sen Sens Rep Reps Gov Govs Pres Atty Attys Supt ' +
    'Det Insp Cmdr Cdr Adm Maj Gen Gens Col Cols Lt Lts Capt Cpt Sgt Sgts Cpl Pvt Pfc Spc Brig Ens Amb Asst Mt Ft Sec Secy Lieut Ma Coun Cllr Const Engr Barr Smt Brgy Wm Chas Geo Thos Jas Robt',
  number: 'No Nos no nos Art Arts art Ch ch Fig Figs fig figs pp Vol Vols vol vols Rs Sect par Para para',
  date: 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  latin: 'vs cf approx ca viz eg ie',
  name: 'Inc Corp Co Cos Ltd Plc Bros Jr Sr Esq Ave Blvd Rd St Ste Dept Univ Assn Assoc Intl Pty Mon Tue Tues Wed Thu Thur Thurs Fri',
  state:
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn ' +
    'Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta',
  unit: 'etc al ft in oz lb lbs mi km hr hrs mins secs sq est',
}

export type AbbreviationKind = keyof typeof words

const kinds = new Map<string, AbbreviationKind>(
  (Object.keys(words) as AbbreviationKind[]).flatMap((kind) =>
    words[kind].split(' ').map((word) => [word, kind] as const),
  ),
)

const fits: Record<AbbreviationKind, (neighbours: Neighbours) => boolean> = {
  title: ({ behind }) => /^ *(?:[“"] *)?[\p{Lu}\d]/u.test(behind),
  number: ({ behind }) => /^ *\d/.test(behind),
  date: ({ behind }) => /^ *\d/.test(behind),
  latin: () => true,
  name: () => true,
  state: ({ before, behind }) => /, *$/.test(before) || /^ *[,)]/.test(behind),
  unit: ({ before, behind }) =>
    /\d *$/.test(before) || /^ *[,;)]/.test(behind) || /(?:and so on,?|\p{L},|\bet) $/u.test(before),
}

/** What kind of abbreviation a word, given without its stop, is between such neighbours; undefined if it is none. */
export function abbreviationKind(word: string, neighbours?: Neighbours): AbbreviationKind | undefined {
  const kind = kinds.get(word)
  if (kind === undefined || (neighbours && !fits[kind](neighbours))) return undefined
  return kind
}
