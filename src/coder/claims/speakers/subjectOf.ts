import { childrenOf, childWith, firstConjunct, type TreeSentence } from '../../tree/index.js'
import { isPassive } from './isPassive.js'

/** Head of the phrase whose doing a verb tells: its subject, that of the verb it hangs on, the noun it describes; -1
 *  where nobody is in reach. "told reporters, adding that": the teller adds. */
export function subjectOf(tree: TreeSentence, verb: number): number {
  let at = verb
  for (let steps = 0; steps < 6; steps++) {
    const own = ownSubject(tree, at)
    if (own >= 0) return own
    const next = lender(tree, at)
    if (next.subject >= 0) return next.subject
    if (next.verb < 0) return -1
    at = next.verb
  }
  return -1
}

/** Of two the nearer: in "Seoul, the king said, is ready" the parse may give the verb both. */
function ownSubject(tree: TreeSentence, verb: number): number {
  const passive = isPassive(tree, verb)
  let found = -1
  for (const child of childrenOf(tree, verb)) {
    const deprel = tree.tokens[child]?.deprel
    const fits = deprel === 'nsubj' || deprel === 'nsubj:outer' || (deprel === 'nsubj:pass' && !passive)
    if (fits && (found < 0 || Math.abs(child - verb) < Math.abs(found - verb))) found = child
  }
  return found
}

const BARE_INFINITIVES: ReadonlySet<string> = new Set([
  'let',
  'make',
  'help',
  'see',
  'hear',
  'have',
  'watch',
  'dare',
  'go',
  'come',
])

interface Lender {
  /** Verb whose subject is shared, or -1. */
  readonly verb: number
  /** The subject itself, where it stands elsewhere, or -1. */
  readonly subject: number
}

function lender(tree: TreeSentence, verb: number): Lender {
  const token = tree.tokens[verb]
  const none = { verb: -1, subject: -1 }
  if (token === undefined || token.head < 0) return none
  const first = firstConjunct(tree, verb)
  if (first !== verb) return { verb: first, subject: -1 }
  const governor = tree.tokens[token.head]
  const quoted = asQuoted(tree, verb)
  if (quoted !== null) return quoted
  switch (token.deprel) {
    case 'xcomp':
      // A finite verb without "to" hangs there by a wrong parse: "... will visit soon suggest that".
      if (token.xpos === 'VB' || token.xpos === 'VBG') return controlled(tree, verb, token.head)
      // "A report released last year found that": the participle was taken for the main verb.
      return { verb: -1, subject: childWith(tree, token.head, 'nsubj') }
    case 'advcl':
    case 'ccomp':
    case 'parataxis':
      // "..., saying it would": a gerund without a subject of its own.
      return token.xpos === 'VBG' || token.xpos === 'VB'
        ? { verb: token.head, subject: passiveSubject(tree, token.head) }
        : none
    case 'acl':
      return governor !== undefined && token.xpos === 'VBG' ? { verb: -1, subject: token.head } : none
    default:
      return none
  }
}

/** "was quoted as saying", "quoted him as saying": the one quoted speaks. */
function asQuoted(tree: TreeSentence, verb: number): Lender | null {
  const mark = childWith(tree, verb, 'mark')
  const governor = tree.tokens[verb]?.head ?? -1
  if (tree.tokens[mark]?.lemma !== 'as' || tree.tokens[verb]?.xpos !== 'VBG' || governor < 0) return null
  const passive = childWith(tree, governor, 'nsubj:pass')
  const object = childWith(tree, governor, 'obj')
  return { verb: -1, subject: passive >= 0 ? passive : object }
}

/** "declined to say": the subject speaks. "asked him to say": he does. */
function controlled(tree: TreeSentence, verb: number, governor: number): Lender {
  const bare = tree.tokens[verb]?.xpos === 'VB' && childWith(tree, verb, 'mark') < 0
  if (bare && !BARE_INFINITIVES.has(tree.tokens[governor]?.lemma ?? '')) return { verb: -1, subject: -1 }
  const object = childWith(tree, governor, 'obj')
  return object >= 0 ? { verb: -1, subject: object } : { verb: governor, subject: passiveSubject(tree, governor) }
}

function passiveSubject(tree: TreeSentence, verb: number): number {
  return childWith(tree, verb, 'nsubj:pass')
}
