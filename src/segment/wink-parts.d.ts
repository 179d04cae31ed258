/** The parts of wink-nlp's model, which have no types of their own. */
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  export default function feature(...settings: unknown[]): object
}
declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  export default function lemmatize(word: string, pos: string, cache: unknown): string
}
declare module 'wink-eng-lite-web-model/dist/load-*.js' {
  export default function load(): object
}
