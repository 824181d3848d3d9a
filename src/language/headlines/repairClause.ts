import type { ParsedWord } from '../parseTokens.js'
import type { HeadlineWords } from './HeadlineWords.js'
import { leadWithVerb } from './leadWithVerb.js'
import { restorePassives } from './restorePassives.js'
import { retagVerbs } from './retagVerbs.js'

/** The tree of a headline's clause with what its short grammar hides from the parser put right. */
export function repairClause(tree: readonly ParsedWord[], known: HeadlineWords): readonly ParsedWord[] {
  return restorePassives(leadWithVerb(retagVerbs(tree, known)))
}
