/** The door to wink-nlp: nothing else imports it. */
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

export const nlp = winkNLP(model, ['sbd', 'pos'])
export const its = nlp.its
