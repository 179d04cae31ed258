/** The least a program on wink-nlp does: load it, read one file, split it into sentences and tag it. */
import { readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const nlp = winkNLP(model, ['sbd', 'pos'])
nlp
  .readDoc(readFileSync(/** @type {string} */ (process.argv[2]), 'utf8'))
  .sentences()
  .out()
