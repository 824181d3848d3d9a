import type { ParsedWord } from '../../src/language/index.js'
import type { TreebankSentence } from '../../src/language/treebank/parseConllu.js'

/** What is right in one parsed sentence. */
export interface ParseMatches {
  readonly words: number
  readonly upos: number
  readonly xpos: number
  readonly lemmas: number
  readonly heads: number
  /** Head and relation, subtypes ignored. */
  readonly labelled: number
  readonly wordsNoPunct: number
  readonly labelledNoPunct: number
}

/** Compares a parsed sentence with the treebank's. */
export function countMatches(gold: TreebankSentence, parsed: readonly ParsedWord[]): ParseMatches {
  const tally = { words: 0, upos: 0, xpos: 0, lemmas: 0, heads: 0, labelled: 0, wordsNoPunct: 0, labelledNoPunct: 0 }
  for (const [i, word] of parsed.entries()) {
    const sameHead = word.head === gold.heads[i]
    const labelled = sameHead && withoutSubtype(word.deprel) === withoutSubtype(gold.relations[i] ?? '')
    const isWord = gold.upos[i] !== 'PUNCT'
    tally.words++
    tally.upos += Number(word.upos === gold.upos[i])
    tally.xpos += Number(word.xpos === gold.xpos[i])
    tally.lemmas += Number(word.lemma === gold.lemmas[i])
    tally.heads += Number(sameHead)
    tally.labelled += Number(labelled)
    tally.wordsNoPunct += Number(isWord)
    tally.labelledNoPunct += Number(isWord && labelled)
  }
  return tally
}

/** `right` over `of`, summed over sentences. */
export function share(matches: readonly ParseMatches[], right: keyof ParseMatches, of: keyof ParseMatches): number {
  const total = (field: keyof ParseMatches): number => matches.reduce((sum, entry) => sum + entry[field], 0)
  return total(right) / total(of)
}

function withoutSubtype(relation: string): string {
  return relation.split(':')[0] ?? relation
}
