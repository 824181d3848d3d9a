import { combineTrees } from '../combination/combineTrees.js'
import { repairGenitives } from '../parsing/repairGenitives.js'
import { requireNetwork } from './requireNetwork.js'
import { defineStep } from './Step.js'

/** Chosen on the development treebanks; from 1 to 2 hardly anything changes. */
const WEIGHTS = { arc: 1.2, relation: 1.2 }

/** The trees that network and perceptron like best together. */
export const combineParsers = defineStep({
  name: 'both parsers',
  needs: ['network', 'hints', 'tags'],
  adds: 'trees',
  run: ({ network, hints, tags }, language) => {
    const { relationNumbers } = requireNetwork(language)
    return network.map((scores, i) => {
      const hint = hints[i]
      if (hint === undefined) throw new RangeError('the perceptron left out a sentence')
      return repairGenitives(combineTrees(scores, relationNumbers, hint, WEIGHTS), tags[i] ?? [])
    })
  },
})
