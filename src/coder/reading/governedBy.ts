import { caseOf, childrenOf, childWith, firstConjunct, hasChild, isRelation, type TreeSentence } from '../tree/index.js'

/** How a predicate hangs on the word above it: that word, and the lexicon frames to try, the sharpest first. */
export interface Government {
  readonly governor: number
  readonly frames: readonly string[]
  /** What an unknown governor does: `shares` its reality, `purpose`, `precedes` (came before it), or says nothing. */
  readonly otherwise: 'shares' | 'purpose' | 'precedes' | 'nothing'
}

/** The governor of a predicate and the frame it stands in; null at the root and where nothing is governed. */
export function governedBy(tree: TreeSentence, index: number): Government | null {
  const first = firstConjunct(tree, index)
  const top = sharesPlace(tree, index, first) ? first : index
  const token = tree.tokens[top]
  if (token === undefined || token.head < 0) return null
  const governor = token.head
  const [relation = ''] = token.deprel.split(':')
  switch (relation) {
    case 'xcomp':
      return { governor, frames: complementFrames(tree, top, governor), otherwise: 'shares' }
    case 'ccomp':
    case 'csubj':
      return clauseGovernment(tree, top, governor)
    case 'advcl':
      return adverbialGovernment(tree, top, governor)
    case 'acl':
      // "fears that rebels will attack" is sometimes taken for a relative clause.
      if (token.deprel === 'acl:relcl' && childWith(tree, top, 'mark') < 0) return null
      return nounComplement(tree, top, governor)
    case 'obj':
    case 'iobj':
      return { governor, frames: ['obj'], otherwise: isIndefinite(tree, top) ? 'shares' : 'nothing' }
    case 'nsubj':
      return token.deprel === 'nsubj:pass'
        ? { governor, frames: ['obj', 'mod'], otherwise: isIndefinite(tree, top) ? 'shares' : 'nothing' }
        : { governor, frames: ['subj', 'mod'], otherwise: 'nothing' }
    case 'compound':
      return { governor, frames: ['of'], otherwise: 'shares' }
    case 'obl':
    case 'nmod':
      return { governor, frames: [caseOf(tree, top) ?? 'none'], otherwise: 'nothing' }
    default:
      return null
  }
}

/** "will sign an agreement": no agreement yet. "will condemn the raid": there was one. */
function isIndefinite(tree: TreeSentence, index: number): boolean {
  if (tree.tokens[index]?.upos === 'PROPN') return false
  return !childrenOf(tree, index).some((child) => {
    const token = tree.tokens[child]
    if (token === undefined) return false
    if (token.deprel === 'nmod:poss') return true
    return token.deprel === 'det' && DEFINITE.has(token.text.toLowerCase())
  })
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])

/** A later conjunct stands where the first does, unless its form shows a clause of its own. */
function sharesPlace(tree: TreeSentence, index: number, first: number): boolean {
  if (first === index) return true
  const own = tree.tokens[index]
  const lead = tree.tokens[first]
  if (own === undefined || lead === undefined) return false
  const nominal = (upos: string): boolean => upos === 'NOUN' || upos === 'PROPN'
  if (nominal(own.upos)) return nominal(lead.upos)
  return own.xpos === lead.xpos && !hasChild(tree, index, 'nsubj')
}

function complementFrames(tree: TreeSentence, index: number, governor: number): readonly string[] {
  const token = tree.tokens[index]
  if (token?.xpos === 'VBG') return ['ing', 'to']
  const hasObject = hasChild(tree, governor, 'obj') || hasChild(tree, governor, 'iobj')
  return hasObject || isPassive(tree, governor) ? ['obj-to', 'to'] : ['to', 'obj-to']
}

function isPassive(tree: TreeSentence, index: number): boolean {
  const token = tree.tokens[index]
  if (token?.xpos !== 'VBN') return false
  return (
    childrenOf(tree, index).some((child) => {
      const deprel = tree.tokens[child]?.deprel
      return deprel === 'nsubj:pass' || deprel === 'aux:pass' || deprel === 'cop'
    }) || token.deprel === 'acl'
  )
}

function clauseGovernment(tree: TreeSentence, index: number, governor: number): Government {
  const token = tree.tokens[index]
  const infinitive = token?.xpos === 'VB' && hasInfinitiveMark(tree, index)
  if (infinitive) return { governor, frames: complementFrames(tree, index, governor), otherwise: 'shares' }
  if (token?.xpos === 'VBG' && !hasChild(tree, index, 'aux')) return { governor, frames: ['ing'], otherwise: 'nothing' }
  return { governor, frames: ['that'], otherwise: 'nothing' }
}

function adverbialGovernment(tree: TreeSentence, index: number, governor: number): Government | null {
  const token = tree.tokens[index]
  if (token?.xpos === 'VB' && hasInfinitiveMark(tree, index))
    return { governor, frames: complementFrames(tree, index, governor), otherwise: 'purpose' }
  if (token?.xpos !== 'VBG' || hasChild(tree, index, 'aux')) return null
  const mark = markOf(tree, index)
  // "by shelling the port", "shelling the port": a part of the main happening; "after shelling": before it.
  if (SHARING_MARKS.has(mark)) {
    const frames = mark === '' ? ['ing'] : [mark, 'ing']
    return { governor, frames, otherwise: 'shares' }
  }
  return { governor, frames: [mark], otherwise: PRECEDING_MARKS.has(mark) ? 'precedes' : 'nothing' }
}

/** "after crossing the river, they rested" */
const PRECEDING_MARKS: ReadonlySet<string> = new Set(['after', 'since', 'upon', 'following', 'despite', 'on'])

const SHARING_MARKS: ReadonlySet<string> = new Set(['', 'by', 'while', 'in', 'without', 'instead', 'rather'])

function nounComplement(tree: TreeSentence, index: number, governor: number): Government | null {
  const token = tree.tokens[index]
  if (hasInfinitiveMark(tree, index)) return { governor, frames: ['to', 'obj-to'], otherwise: 'purpose' }
  if (token?.xpos === 'VBG' && !hasChild(tree, index, 'aux')) {
    const mark = markOf(tree, index)
    return mark === '' ? null : { governor, frames: [mark, 'to'], otherwise: 'nothing' }
  }
  return childWith(tree, index, 'mark') >= 0 ? { governor, frames: ['that'], otherwise: 'nothing' } : null
}

function hasInfinitiveMark(tree: TreeSentence, index: number): boolean {
  return childrenOf(tree, index).some((child) => {
    const token = tree.tokens[child]
    if (token === undefined || !isRelation(token.deprel, 'mark')) return false
    return token.xpos === 'TO' || childrenOf(tree, child).some((part) => tree.tokens[part]?.xpos === 'TO')
  })
}

function markOf(tree: TreeSentence, index: number): string {
  const mark = childWith(tree, index, 'mark')
  return tree.tokens[mark]?.text.toLowerCase() ?? caseOf(tree, index) ?? ''
}
