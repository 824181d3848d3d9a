import type { ParserSentence } from '../../src/language/parsing/ParserSentence.js'
import { createParserSentence } from '../../src/language/parsing/ParserSentence.js'
import { tagHashes } from '../../src/language/parsing/tagHashes.js'
import type { Label } from '../../src/language/tagging/Tagger.js'
import { describeWord } from '../../src/language/words/describeWord.js'
import type { ParserExample } from './trainParser.js'

/** A sentence tagged by machine with its right tree; heads count from 0 and -1 is the root. */
export interface TaggedTree {
  readonly forms: readonly string[]
  readonly tags: readonly Label[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** Every relation of the sentences, sorted; a relation's place is its number. */
export function listRelations(sentences: readonly { readonly relations: readonly string[] }[]): string[] {
  return [...new Set(sentences.flatMap(({ relations }) => relations))].sort()
}

/** What the parser learns from a sentence. */
export function toParserExample(
  { forms, tags, heads, relations }: TaggedTree,
  known: readonly string[],
): ParserExample {
  const wordCount = forms.length
  const dependents: number[][] = Array.from({ length: wordCount + 1 }, () => [])
  const goldHeads = Int32Array.from(heads, (head) => (head < 0 ? wordCount : head))
  for (const [dependent, head] of goldHeads.entries()) dependents[head]?.push(dependent)
  return {
    sentence: toParserSentence(forms, tags),
    gold: { heads: goldHeads, relations: Int32Array.from(relations, (name) => numberOf(name, known)), dependents },
  }
}

export function toParserSentence(forms: readonly string[], tags: readonly Label[]): ParserSentence {
  const hashes = tags.map(tagHashes)
  return createParserSentence(
    forms,
    forms.map(describeWord),
    hashes.map(({ joint }) => joint),
    hashes.map(({ coarse }) => coarse),
  )
}

function numberOf(name: string, known: readonly string[]): number {
  const number = known.indexOf(name)
  if (number < 0) throw new RangeError(`the relation ${name} is not among those to learn`)
  return number
}
