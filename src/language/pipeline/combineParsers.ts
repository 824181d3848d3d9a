import { combineTrees } from '../combination/combineTrees.js'
import { requireNetwork } from './requireNetwork.js'
import { defineStep } from './Step.js'

/** Chosen on the development treebanks; a plateau from 1.5 to 3. */
const WEIGHTS = { arc: 2, relation: 2 }

/** The trees that network and perceptron like best together. */
export const combineParsers = defineStep({
  name: 'both parsers',
  needs: ['network', 'hints'],
  adds: 'trees',
  run: ({ network, hints }, language) => {
    const { bilstm } = requireNetwork(language)
    return network.map((scores, i) => {
      const hint = hints[i]
      if (hint === undefined) throw new RangeError('the perceptron left out a sentence')
      return combineTrees(scores, bilstm.relations, hint, WEIGHTS)
    })
  },
})
