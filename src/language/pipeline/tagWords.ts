import { labelOf } from '../tagging/Tagger.js'
import { prepareTaggerSentence, tagSentence } from '../tagging/tagSentence.js'
import { defineStep } from './Step.js'

/** Tags by the perceptron alone. */
export const tagWords = defineStep({
  name: 'tagger',
  needs: ['forms'],
  adds: 'tags',
  run: ({ forms }, { tagger }) =>
    forms.map((words) => {
      const sentence = prepareTaggerSentence(words, tagger.lexicon, tagger.words)
      return Array.from(tagSentence(tagger, words, sentence), (label) => labelOf(tagger, label))
    }),
})
