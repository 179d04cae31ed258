/** The names of `--about`, `--place` and `--speaker`: that nobody goes by one is worth a line, because it may be a slip. */
import type { DocumentReport } from '../model.ts'
import type { Named } from '../select/name-matcher.ts'
import { nameSearch } from '../select/name-search.ts'
import type { Selection } from '../select/select-quotes.ts'

interface WantedNames {
  readonly see: (document: DocumentReport) => void
  readonly missing: () => readonly string[]
}

export function wantedNames({ about, speaker, place }: Selection): WantedNames {
  const wanted = [
    { name: about, nobody: 'no person or place is called', from: namedIn },
    { name: place, nobody: 'no place is called', from: placesIn },
    { name: speaker, nobody: 'nobody is quoted who is called', from: speakersIn },
  ].flatMap(({ name, ...rest }) => (name === undefined ? [] : [{ ...rest, name, search: nameSearch(name) }]))
  return {
    see: (document) => {
      for (const { search, from } of wanted) search.see(from(document))
    },
    missing: () =>
      wanted
        .filter(({ search }) => !search.found())
        .map(({ name, nobody, search }) => {
          const suggestion = search.suggestion()
          return `${nobody} ${name}${suggestion === null ? '' : `; did you mean ${suggestion}?`}`
        }),
  }
}

function namedIn({ people, places }: DocumentReport): Named[] {
  return [...people, ...places]
}

function placesIn({ places }: DocumentReport): readonly Named[] {
  return places
}

function speakersIn({ people, quotes }: DocumentReport): Named[] {
  const others = quotes.flatMap(({ speaker }) =>
    speaker === null || speaker.person !== null ? [] : [speaker],
  )
  return [
    ...people.filter((person) => person.quotes > 0),
    ...others.map(({ name, text }) => ({ name, aliases: [text] })),
  ]
}
