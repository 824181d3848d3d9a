import { lemmatise } from '../lemmas/lemmatise.js'
import { defineStep } from './Step.js'

/** Dictionary forms. */
export const findLemmas = defineStep({
  name: 'lemmatiser',
  needs: ['forms', 'tags'],
  adds: 'lemmas',
  run: ({ forms, tags }, { lemmaLexicon }) =>
    forms.map((words, i) => words.map((word, j) => lemmatise(word, tags[i]?.[j]?.[1] ?? '', lemmaLexicon))),
})
