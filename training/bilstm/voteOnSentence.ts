import type { TrainingSentence, TrainingWord } from './TrainingSentence.js'

/** What the parsers say about one word; head 0 is the root. */
export interface Opinion {
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly relation: string
}

/** What is known of one sentence: the network's heads alone, the perceptron's parse, and that of both together. */
export interface Opinions {
  readonly network: readonly number[]
  readonly perceptron: readonly Opinion[]
  readonly both: readonly Opinion[]
}

/** Stands for "no majority"; no inventory lists it, so the trainer skips it. */
const OPEN = '?'

/** The head that two of three name, or -1. */
function majority(network: number, perceptron: number, other: number): number {
  if (network === perceptron || network === other) return network
  return perceptron === other ? perceptron : -1
}

function voteOnWord(word: TrainingWord, network: number, perceptron: Opinion, both: Opinion): TrainingWord {
  const head = majority(network, perceptron.head, word.head)
  // The other parser names relations in an older scheme: whoever of ours has the chosen head names the relation.
  const namer = [both, perceptron].find((opinion) => opinion.head === head)
  const sure = both.xpos === word.tag || (both.xpos === perceptron.xpos && both.upos === perceptron.upos)
  return {
    form: word.form,
    tag: sure ? `${both.upos}|${both.xpos}` : OPEN,
    head: Math.max(head, 0),
    relation: namer?.relation ?? OPEN,
    punctuation: word.punctuation,
  }
}

/**
 * A machine-parsed sentence in the treebanks' own scheme: each word takes the head that two of three parsers agree on
 * (the other program's, the perceptron's, the network's) and the tag that two agree on; the rest is left open.
 */
export function voteOnSentence(sentence: TrainingSentence, opinions: Opinions): TrainingSentence {
  return sentence.map((word, index) => {
    const [network, perceptron, both] = [opinions.network[index], opinions.perceptron[index], opinions.both[index]]
    if (network === undefined || perceptron === undefined || both === undefined) {
      throw new RangeError(`word ${index + 1} of ${sentence.length} was not parsed`)
    }
    return voteOnWord(word, network, perceptron, both)
  })
}
