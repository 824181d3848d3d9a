import { combineTags } from '../combination/combineTags.js'
import { logShares } from '../combination/logShares.js'
import { labelOf } from '../tagging/Tagger.js'
import { prepareTaggerSentence, tagSentence } from '../tagging/tagSentence.js'
import { requireNetwork } from './requireNetwork.js'
import { defineStep } from './Step.js'

/** Chosen on the development treebanks: what one step of the tagger's score is worth, and the tagger's weight. */
const TAGGER_SCALE = 15
const TAGGER_WEIGHT = 1

/** Tags by the perceptron and the network together; each tag is seen by the choice of the next two. */
export const tagWithBoth = defineStep({
  name: 'tagger with network',
  needs: ['forms', 'network'],
  adds: 'tags',
  run: ({ forms, network }, language) => {
    const { tagger } = language
    const { tagMatch, bilstm } = requireNetwork(language)
    const tagCount = bilstm.tags.length
    const scale = TAGGER_SCALE / tagger.weights.unit
    return forms.map((words, i) => {
      const sentence = prepareTaggerSentence(words, tagger.lexicon, tagger.words)
      const networkScores = network[i]?.tagScores
      const labels = tagSentence(tagger, words, sentence, (scores, index) => {
        if (networkScores === undefined) throw new RangeError('the network left out a sentence')
        const ofWord = networkScores.subarray(index * tagCount, (index + 1) * tagCount)
        return combineTags(logShares(scores, scale), ofWord, tagMatch, TAGGER_WEIGHT)
      })
      return Array.from(labels, (label) => labelOf(tagger, label))
    })
  },
})
