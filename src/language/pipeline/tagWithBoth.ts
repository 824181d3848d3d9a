import { combineTags } from '../combination/combineTags.js'
import { labelOf } from '../tagging/Tagger.js'
import { prepareTaggerSentence, tagSentence } from '../tagging/tagSentence.js'
import { requireNetwork } from './requireNetwork.js'
import { defineStep } from './Step.js'

/** How many points of the tagger weigh as much as one of the network's logarithms; chosen on the development treebanks. */
const TAGGER_SCALE = 15

/** Tags by the perceptron and the network together; each tag is seen by the choice of the next two. */
export const tagWithBoth = defineStep({
  name: 'tagger with network',
  needs: ['forms', 'network'],
  adds: 'tags',
  run: ({ forms, network }, language) => {
    const { tagger } = language
    const { tagMatch, bilstm } = requireNetwork(language)
    const tagCount = bilstm.tags.length
    const worth = tagger.weights.unit / TAGGER_SCALE
    return forms.map((words, i) => {
      const sentence = prepareTaggerSentence(words, tagger.lexicon, tagger.words)
      const networkScores = network[i]?.tagScores
      const labels = tagSentence(tagger, words, sentence, (scores, index) => {
        if (networkScores === undefined) throw new RangeError('the network left out a sentence')
        return combineTags(scores, worth, networkScores, index * tagCount, tagMatch)
      })
      return Array.from(labels, (label) => labelOf(tagger, label))
    })
  },
})
