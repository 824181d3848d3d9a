import { scoreSentences } from '../bilstm/scoreSentences.js'
import { requireNetwork } from './requireNetwork.js'
import { defineStep } from './Step.js'

/** Asks the network about all sentences at once. */
export const readWithNetwork = defineStep({
  name: 'network',
  needs: ['forms'],
  adds: 'network',
  run: ({ forms }, language) => scoreSentences(requireNetwork(language).bilstm, forms),
})
