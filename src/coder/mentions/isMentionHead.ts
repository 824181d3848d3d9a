import type { Token } from '../../types/index.js'
import { firstConjunct, hasChild, isRelation, type TreeSentence } from '../tree/index.js'
import type { NameHit } from './names/NameHit.js'

/** Relations in which a word belongs to another word's phrase and is a mention of its own only if it names somebody. */
const ATTRIBUTIVE = ['amod', 'compound', 'nmod:desc', 'nmod:unmarked', 'obl:unmarked', 'nummod']
const INNER = [
  'flat',
  'fixed',
  'goeswith',
  'compound:prt',
  'reparandum',
  'expl',
  'case',
  'cc',
  'mark',
  'aux',
  'cop',
  'advmod',
]
const NOMINAL = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'appos', 'root', 'dislocated', 'vocative']

/** Whether a token of its own right heads a noun phrase, a pronoun, or is a name used as an attribute. */
export function isMentionHead(tree: TreeSentence, token: Token, name: NameHit | null): boolean {
  if (name) return name.heads.includes(token.index)
  if (INNER.includes(token.deprel)) return false
  switch (token.upos) {
    case 'NOUN':
    case 'PROPN':
      return !isAttributive(tree, token)
    case 'PRON':
      return true
    case 'DET':
    case 'ADJ':
      return isNominal(tree, token) && !isAttributive(tree, token)
    case 'NUM':
      // "11 of the prisoners" counts persons, "11 percent" and "in 2011" do not.
      return isNominal(tree, token) && (/^[A-Za-z]/.test(token.text) || hasChild(tree, token.index, 'nmod'))
    case 'VERB':
      return hasChild(tree, token.index, 'det') && isNominal(tree, token)
    default:
      return false
  }
}

/** Whether a word describes the noun it depends on, itself or through the conjunct before it. */
export function isAttributive(tree: TreeSentence, token: Token): boolean {
  const deprel = tree.tokens[firstConjunct(tree, token.index)]?.deprel ?? token.deprel
  return ATTRIBUTIVE.includes(deprel)
}

function isNominal(tree: TreeSentence, token: Token): boolean {
  const deprel = tree.tokens[firstConjunct(tree, token.index)]?.deprel ?? token.deprel
  return NOMINAL.some((relation) => isRelation(deprel, relation))
}
