import type { ParsedWord } from '../../src/language/index.js'
import type { TreebankSentence } from '../../src/language/treebank/parseConllu.js'
import { round } from '../measures/round.js'

export interface RelationScore {
  readonly f1: number
  /** Occurrences in the treebank. */
  readonly n: number
}

/** F1 of each relation with its subtype: an arc is right when its head and its full relation are. */
export function scoreRelations(
  gold: readonly TreebankSentence[],
  parsed: readonly (readonly ParsedWord[])[],
): Readonly<Record<string, RelationScore>> {
  const tallies = new Map<string, { right: number; found: number; gold: number }>()
  const tallyOf = (relation: string): { right: number; found: number; gold: number } => {
    const tally = tallies.get(relation) ?? { right: 0, found: 0, gold: 0 }
    tallies.set(relation, tally)
    return tally
  }
  for (const [i, sentence] of gold.entries()) {
    for (const [j, relation] of sentence.relations.entries()) {
      const word = parsed[i]?.[j]
      tallyOf(relation).gold++
      if (word === undefined) continue
      tallyOf(word.deprel).found++
      if (word.deprel === relation && word.head === sentence.heads[j]) tallyOf(relation).right++
    }
  }
  const rows = [...tallies].filter(([, tally]) => tally.gold > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    rows.map(([relation, tally]) => [
      relation,
      { f1: round((2 * tally.right) / (tally.found + tally.gold)), n: tally.gold },
    ]),
  )
}
