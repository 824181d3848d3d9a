import type { CoderParts } from '../../src/app/CoderParts.js'
import { resolveActors } from '../../src/coder/actors/index.js'
import { findClaims } from '../../src/coder/claims/index.js'
import {
  findQuotes,
  type RuleClaims,
  ruleClaims,
  type SentenceFacts,
  sentenceFacts,
} from '../../src/coder/claims/learned/index.js'
import { findMentions } from '../../src/coder/mentions/index.js'
import { indexTree, mendTree, type TreeSentence } from '../../src/coder/tree/index.js'
import type { ParsedSentence } from '../../src/types/index.js'

/** An article as the learned step sees it. */
export interface FactArticle {
  readonly name: string
  readonly text: string
  readonly trees: readonly TreeSentence[]
  readonly facts: readonly SentenceFacts[]
  readonly rules: RuleClaims
}

/** What the trainer needs of a parsed article: its facts, and the claims that the rules find. */
export function collectArticle(
  {
    name,
    text,
    sentences,
  }: { readonly name: string; readonly text: string; readonly sentences: readonly ParsedSentence[] },
  parts: CoderParts,
): FactArticle {
  const trees = sentences.map((sentence) => indexTree(mendTree(sentence)))
  const parsed = { text, sentences: trees.map((tree) => tree.sentence) }
  const actors = resolveActors(parsed, findMentions(parsed, parts.ontology), parts.ontology, null)
  const drafts = findClaims(parsed, trees, actors, { speech: parts.speech, claimModel: null })
  const quotes = findQuotes(parsed)
  return { name, text, trees, facts: trees.map((tree) => sentenceFacts(tree, quotes)), rules: ruleClaims(drafts) }
}
