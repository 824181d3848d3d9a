import { caseOf, childrenOf, firstConjunct, governorsOf, isRelation, type TreeSentence } from '../../tree/index.js'
import type { Proposal } from '../Proposal.js'
import type { SentenceContext } from '../slots/SentenceContext.js'

/** Words before a noun by which a certain happening is meant, one that the reader knows of. */
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her'])

/** Auxiliaries by which a clause says what something would bring, not that it came. */
const OPEN: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'would', 'will', 'should'])

/** Prepositions that lead from a word of protection or danger to what is feared. */
const TOWARDS_FEARED: ReadonlySet<string> = new Set(['from', 'against', 'to', 'of', 'for', 'about'])

/**
 * Whether a noun of action names a happening of a kind, and none that took place: what somebody is to be kept from or may
 * meet ("vulnerable to attack", "protection from an invasion", "to fend off a raid"), or what would have an effect ("an
 * assault would cost lives"). What is told with an article or a verb of its own stands: "defended the town against the
 * Turkish assault".
 */
export function isOnlyFeared({ tree, lexicon }: SentenceContext, { anchor, steps, outcome }: Proposal): boolean {
  if (outcome !== null || steps.some(({ effect }) => effect !== 'light')) return false
  if (tree.tokens[anchor]?.upos !== 'NOUN' || isDefinite(tree, anchor)) return false
  const noun = tree.tokens[firstConjunct(tree, anchor)]
  const governor = tree.tokens[noun?.head ?? -1]
  if (noun === undefined || governor === undefined) return false
  if (isRelation(noun.deprel, 'nsubj')) return isOpenClause(tree, governor.index)
  if (noun.deprel === 'obj') return isFended(tree, governor.index, lexicon.classes.get('fending'))
  const isLed = isRelation(noun.deprel, 'nmod') || isRelation(noun.deprel, 'obl')
  if (!isLed || !TOWARDS_FEARED.has(caseOf(tree, noun.index) ?? '')) return false
  const wary = lexicon.classes.get('wary')
  // "protect the town from attack": parsers hang the phrase on the town.
  return [governor.index, ...governorsOf(tree, governor.index).slice(0, 1)].some((index) =>
    wary?.has(lemmaWithParticle(tree, index)),
  )
}

function isDefinite(tree: TreeSentence, noun: number): boolean {
  return childrenOf(tree, noun).some((child) => {
    const token = tree.tokens[child]
    if (token === undefined) return false
    return token.deprel === 'nmod:poss' || (token.deprel === 'det' && DEFINITE.has(token.lemma.toLowerCase()))
  })
}

function isOpenClause(tree: TreeSentence, verb: number): boolean {
  return childrenOf(tree, verb).some((child) => {
    const token = tree.tokens[child]
    return token?.deprel === 'aux' && OPEN.has(token.lemma.toLowerCase())
  })
}

/** "to fend off a raid": what an infinitive is to keep away; a raid that was fended off took place. */
function isFended(tree: TreeSentence, verb: number, fending: ReadonlySet<string> | undefined): boolean {
  if (!fending?.has(lemmaWithParticle(tree, verb))) return false
  return childrenOf(tree, verb).some((child) => tree.tokens[child]?.xpos === 'TO')
}

function lemmaWithParticle(tree: TreeSentence, index: number): string {
  const particle = childrenOf(tree, index).find((child) => tree.tokens[child]?.deprel === 'compound:prt')
  const lemma = tree.tokens[index]?.lemma.toLowerCase() ?? ''
  return particle === undefined ? lemma : `${lemma} ${tree.tokens[particle]?.lemma.toLowerCase()}`
}
