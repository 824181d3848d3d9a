import { scoreSentences } from '../../src/language/bilstm/scoreSentences.js'
import { findBestTree } from '../../src/language/combination/findBestTree.js'
import { type Language, type ParsedWord, parseTokens } from '../../src/language/index.js'
import type { TrainingSentence } from './TrainingSentence.js'
import { type Opinion, voteOnSentence } from './voteOnSentence.js'

const SENTENCES_AT_ONCE = 100

function toOpinion({ upos, xpos, head, deprel }: ParsedWord): Opinion {
  return { upos, xpos, head: head + 1, relation: deprel }
}

function labelSome(language: Language, sentences: readonly TrainingSentence[]): TrainingSentence[] {
  const { network } = language
  if (network === null) throw new Error('labelling needs a language with its network')
  const forms = sentences.map((sentence) => sentence.map((word) => word.form))
  const scores = scoreSentences(network.bilstm, forms)
  const perceptron = parseTokens(forms, language, 'fast')
  const both = parseTokens(forms, language, 'accurate')
  return sentences.map((sentence, index) => {
    const heads = findBestTree(scores[index]?.arcs ?? new Float32Array(0), sentence.length + 1)
    return voteOnSentence(sentence, {
      network: [...heads.subarray(1)],
      perceptron: (perceptron[index] ?? []).map(toOpinion),
      both: (both[index] ?? []).map(toOpinion),
    })
  })
}

/** Machine-parsed sentences with the heads, relations and tags that most parsers agree on. */
export function labelSilver(language: Language, sentences: readonly TrainingSentence[]): TrainingSentence[] {
  const labelled: TrainingSentence[] = []
  for (let start = 0; start < sentences.length; start += SENTENCES_AT_ONCE) {
    labelled.push(...labelSome(language, sentences.slice(start, start + SENTENCES_AT_ONCE)))
  }
  return labelled
}
