import { createParserSentence } from '../../src/language/parsing/ParserSentence.js'
import type { ParserSentence } from '../../src/language/parsing/ParserSentence.js'
import { tagHashes } from '../../src/language/parsing/tagHashes.js'
import type { Label } from '../../src/language/tagging/Tagger.js'
import { describeWord } from '../../src/language/words/describeWord.js'
import type { ParserExample } from './trainParser.js'

export function toParserSentence(forms: readonly string[], tags: readonly Label[]): ParserSentence {
  const hashes = tags.map(tagHashes)
  return createParserSentence(
    forms,
    forms.map(describeWord),
    hashes.map(({ joint }) => joint),
    hashes.map(({ coarse }) => coarse),
  )
}

/** Pairs a sentence, tagged by machine, with its right tree; heads count from 0 and -1 is the root. */
export function toParserExample(
  forms: readonly string[],
  tags: readonly Label[],
  heads: readonly number[],
  relationIds: readonly number[],
): ParserExample {
  const wordCount = forms.length
  const dependents: number[][] = Array.from({ length: wordCount + 1 }, () => [])
  const goldHeads = Int32Array.from(heads, (head) => (head < 0 ? wordCount : head))
  for (const [dependent, head] of goldHeads.entries()) dependents[head]?.push(dependent)
  return {
    sentence: toParserSentence(forms, tags),
    gold: { heads: goldHeads, relations: Int32Array.from(relationIds), dependents },
  }
}
