import { caseOf, childrenOf, childWith, isRelation, type TreeSentence } from '../../tree/index.js'
import { isPassive } from './isPassive.js'

/** What completes a passive verb and may have caught its agent: "found guilty of theft by", "denied leave to land by". */
const COMPLETING = ['xcomp', 'acl', 'advcl', 'obj', 'obl']
const MAX_DEPTH = 3
/** "told to leave by Friday", "to pay by the end of May". */
const DEADLINE =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|dawn|dusk|end|year|month|week|day|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** The agent of a passive where the parser hung it on what completes the verb: "was given food by Germany"; or -1. */
export function agentBelow(tree: TreeSentence, verb: number): number {
  const object = childWith(tree, verb, 'obj')
  if (object > verb) {
    const agent = childrenOf(tree, object).find((child) => caseOf(tree, child) === 'by')
    if (agent !== undefined) return agent
  }
  const below = search(tree, verb, 0)
  return below >= 0 ? below : agentOfPlace(tree, verb)
}

/** Prepositions of where, into what or with what: the doer behind them is the verb's. */
const BESIDE_AGENT: ReadonlySet<string> = new Set([
  'to',
  'into',
  'onto',
  'on',
  'in',
  'at',
  'near',
  'under',
  'with',
  'as',
])

/** "was reduced to ashes by rioters", "was clamped on the town by the army", where the parser hung the doer on the noun. */
function agentOfPlace(tree: TreeSentence, verb: number): number {
  for (const child of childrenOf(tree, verb)) {
    const isBeside = isRelation(tree.tokens[child]?.deprel ?? '', 'obl') && BESIDE_AGENT.has(caseOf(tree, child) ?? '')
    if (child < verb || !isBeside) continue
    const agent = childrenOf(tree, child).find((inner) => inner > child && caseOf(tree, inner) === 'by')
    if (agent !== undefined && !DEADLINE.test(tree.tokens[agent]?.lemma ?? '') && tree.tokens[agent]?.upos !== 'NUM')
      return agent
  }
  return -1
}

function search(tree: TreeSentence, index: number, depth: number): number {
  if (depth >= MAX_DEPTH) return -1
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (!token || child < index || !COMPLETING.some((relation) => isRelation(token.deprel, relation))) continue
    if (token.deprel === 'acl:relcl' || (isRelation(token.deprel, 'advcl') && !isObject(tree, child))) continue
    const own = token.upos === 'VERB' || token.upos === 'ADJ' ? strayAgent(tree, child) : -1
    const found = own >= 0 ? own : search(tree, child, depth + 1)
    if (found >= 0) return found
  }
  return -1
}

/** "of taking bribes", "for hacking"; "after winning power by force" is another matter. */
function isObject(tree: TreeSentence, clause: number): boolean {
  const mark = tree.tokens[childWith(tree, clause, 'mark')]?.lemma ?? caseOf(tree, clause)
  return mark === 'of' || mark === 'for' || mark === 'from'
}

/** A phrase with "by" on an active verb or an adjective, which have no agent of their own. */
function strayAgent(tree: TreeSentence, index: number): number {
  if (isPassive(tree, index)) return -1
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (!token || child < index || !isRelation(token.deprel, 'obl') || caseOf(tree, child) !== 'by') continue
    if (token.upos !== 'NUM' && !DEADLINE.test(token.lemma)) return child
  }
  return -1
}
