import type { Language } from '../Language.js'
import { createParserSentence } from '../parsing/ParserSentence.js'
import { parseGreedily } from '../parsing/parseGreedily.js'
import type { Tree } from '../parsing/Tree.js'
import { tagHashes } from '../parsing/tagHashes.js'
import type { Label } from '../tagging/Tagger.js'
import { recallWord } from '../tagging/Tagger.js'
import { defineStep } from './Step.js'

/** The perceptron's trees as a hint for the network. */
export const hintWithPerceptron = defineStep({
  name: 'perceptron parser, as a hint',
  needs: ['forms', 'tags'],
  adds: 'hints',
  run: ({ forms, tags }, language) => parseAll(forms, tags, language),
})

/** The perceptron's trees as the result. */
export const parseWithPerceptron = defineStep({
  name: 'perceptron parser',
  needs: ['forms', 'tags'],
  adds: 'trees',
  run: ({ forms, tags }, language) => parseAll(forms, tags, language),
})

function parseAll(
  forms: readonly (readonly string[])[],
  tags: readonly (readonly Label[])[],
  { tagger, perceptron }: Language,
): Tree[] {
  return forms.map((words, i) => {
    const facts = words.map((word) => recallWord(word, tagger.lexicon, tagger.words))
    const hashes = (tags[i] ?? []).map(tagHashes)
    const joint = hashes.map((hash) => hash.joint)
    const coarse = hashes.map((hash) => hash.coarse)
    return parseGreedily(perceptron, createParserSentence(words, facts, joint, coarse))
  })
}
