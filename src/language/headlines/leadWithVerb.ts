import type { ParsedWord } from '../parseTokens.js'

/** Nouns that an infinitive belongs to: "plan to visit" is no "Chad to visit". */
const TAKES_INFINITIVE: ReadonlySet<string> = new Set(
  `plan bid call move push effort attempt offer vow threat deal pact order refusal decision plea pledge promise right need
  fight race drive campaign chance way time proposal request demand appeal agreement willingness readiness failure scheme
  initiative mission commitment desire intention permission opportunity ability power pressure struggle battle programme
  program project law bill vote ultimatum invitation warning motion mandate step measure`.split(/\s+/),
)

/**
 * "Two men held over raid", "UN to investigate raid": where a noun leads and the participle or infinitive behind it is the
 * only verb, the verb leads and the noun is its subject.
 */
export function leadWithVerb(tree: readonly ParsedWord[]): readonly ParsedWord[] {
  const root = tree.find(({ head }) => head < 0)
  if (root === undefined || !/^(?:NOUN|PROPN|NUM|PRON)$/.test(root.upos)) return tree
  const verb = tree.find((word) => word.head === root.index && word.index > root.index && isLeader(tree, root, word))
  if (verb === undefined) return tree
  const isParticiple = verb.xpos === 'VBN'
  return tree.map((word) => {
    if (word.index === verb.index) return { ...word, head: -1, deprel: 'root' }
    if (word.index === root.index) return { ...word, head: verb.index, deprel: isParticiple ? 'nsubj:pass' : 'nsubj' }
    if (word.head !== root.index || word.index < verb.index) return word
    return { ...word, head: verb.index, deprel: word.deprel === 'nmod' ? 'obl' : word.deprel }
  })
}

function isLeader(tree: readonly ParsedWord[], root: ParsedWord, word: ParsedWord): boolean {
  if (!/^(?:acl|advcl|appos|dep|xcomp|advmod)/.test(word.deprel)) return false
  if (word.xpos === 'VBN') return !tree.some(({ xpos, index }) => index < word.index && /^VB[ZPD]|^MD/.test(xpos))
  if (word.xpos !== 'VB' || TAKES_INFINITIVE.has(root.lemma.toLowerCase())) return false
  return tree.some(({ head, xpos, index }) => head === word.index && xpos === 'TO' && index < word.index)
}
