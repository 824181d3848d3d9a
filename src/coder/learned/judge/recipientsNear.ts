import type { SentenceContext, Side } from '../../events/index.js'
import { childrenOf } from '../../tree/index.js'
import { relationOf } from '../pair/wordOf.js'

/** Most recipients that one predicate is tried with. */
const MOST_RECIPIENTS = 3
/** Relations that lead from a predicate to those it may act on; clauses of their own are left alone. */
const LEADING: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl', 'nmod', 'xcomp', 'appos', 'compound', 'amod'])

/** "stuck to his guns": whose a thing is, told by a pronoun, is mostly the actor itself. */
function isOwning({ tree }: SentenceContext, index: number): boolean {
  const token = tree.tokens[index]
  return token?.upos === 'PRON' && token.deprel === 'nmod:poss'
}

/** "condemned the overthrow of the king" meets somebody else than the king. */
function isUndoing({ tree, lexicon }: SentenceContext, index: number): boolean {
  return lexicon.classes.get('undoing')?.has(tree.tokens[index]?.lemma.toLowerCase() ?? '') ?? false
}

/** The actors that stand below some tokens, the nearest first, less those that already act. */
export function recipientsNear(context: SentenceContext, tokens: readonly number[], actor: Side): Side[] {
  if (tokens.every((index) => childrenOf(context.tree, index).length === 0)) return []
  const taken = new Set([...actor.heads, ...tokens])
  const found: Side[] = []
  let level = [...new Set(tokens)]
  while (level.length > 0 && found.length < MOST_RECIPIENTS) {
    const next: number[] = []
    for (const index of level) {
      for (const child of childrenOf(context.tree, index)) {
        const relation = relationOf(context.tree.tokens[child])
        if (taken.has(child) || !LEADING.has(relation) || isOwning(context, child)) continue
        taken.add(child)
        const actors = context.mentions.get(child)?.actors ?? []
        if (actors.length > 0) found.push({ actors, heads: [child], slot: `${relation} (learned)` })
        else if (!isUndoing(context, child)) next.push(child)
      }
    }
    level = next
  }
  return found.slice(0, MOST_RECIPIENTS)
}
