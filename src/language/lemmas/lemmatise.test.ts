import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readLemmaLexicon } from '../lexica/readLemmaLexicon.js'
import { lemmatise } from './lemmatise.js'

const read = (name: string): string =>
  readFileSync(new URL(`../../../data/language/en/${name}`, import.meta.url), 'utf8')
const lexicon = readLemmaLexicon({ lemmaExceptions: read('lemma-exceptions.txt'), verbsInE: read('verbs-in-e.txt') })

test.each([
  ['said', 'VBD', 'say'],
  ['striking', 'VBG', 'strike'],
  ['asking', 'VBG', 'ask'],
  ['stopped', 'VBN', 'stop'],
  ['agreed', 'VBD', 'agree'],
  ['carried', 'VBD', 'carry'],
  ['orchestrated', 'VBD', 'orchestrate'],
  ['stole', 'VBD', 'steal'],
  ['withdrew', 'VBD', 'withdraw'],
  ['overran', 'VBP', 'overrun'],
  ['found', 'VBP', 'found'],
  ['accuses', 'VBZ', 'accuse'],
  ['denies', 'VBZ', 'deny'],
  ['launches', 'VBZ', 'launch'],
  ["n't", 'RB', 'not'],
  ['is', 'VBZ', 'be'],
  ['armies', 'NNS', 'army'],
  ['missiles', 'NNS', 'missile'],
  ['crises', 'NNS', 'crisis'],
  ['larger', 'JJR', 'large'],
  ['Moscow', 'NNP', 'Moscow'],
  ['KREMLIN', 'NNP', 'KREMLIN'],
  ['IAEA', 'NN', 'IAEA'],
  ['I', 'PRP', 'I'],
  ['They', 'PRP', 'they'],
])('%s as %s comes from %s', (form, xpos, lemma) => expect(lemmatise(form, xpos, lexicon)).toBe(lemma))
