/** The least a program on wink-nlp does: load it, read some files, split them into sentences and tag them. */
import { readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const nlp = winkNLP(model, ['sbd', 'pos'])
for (const path of process.argv.slice(2)) nlp.readDoc(readFileSync(path, 'utf8')).sentences().out()
