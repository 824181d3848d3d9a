import { childrenOf, type TreeSentence } from '../../tree/index.js'
import type { PredicateReading } from '../PredicateReading.js'
import { determinerOf, helpingWords, subjectWord } from './clauseWords.js'
import { tenseName } from './readingName.js'

/** Features of the predicate's own word, of its helping words and subject, and of the words beside it. */
export function wordFeatures(tree: TreeSentence, index: number, reading: PredicateReading): string[] {
  const token = tree.tokens[index]
  if (token === undefined) return []
  const { xpos, upos, deprel } = token
  const lemma = token.lemma.toLowerCase()
  const helpers = helpingWords(tree, index)
  const subject = subjectWord(tree, index)
  const word = (offset: number): string => tree.tokens[index + offset]?.text.toLowerCase() ?? '#'
  const tag = (offset: number): string => tree.tokens[index + offset]?.xpos ?? '#'
  return [
    `lemma ${lemma}`,
    `tag ${xpos}`,
    `class ${upos}`,
    `relation ${deprel}`,
    `lemma tag ${lemma} ${xpos}`,
    `tag relation ${xpos} ${deprel}`,
    `ending ${lemma.slice(-3)} ${upos}`,
    `helpers ${helpers} ${xpos}`,
    `helpers lemma ${helpers} ${lemma}`,
    `subject ${subject}`,
    `subject tag ${subject} ${xpos}`,
    `subject tense ${subject} ${tenseName(reading)}`,
    `before ${word(-1)}`,
    `after ${word(1)}`,
    `second before ${word(-2)}`,
    `both before ${word(-2)} ${word(-1)}`,
    `tag before ${tag(-1)}`,
    `tag after ${tag(1)}`,
    `tags around ${tag(-2)} ${tag(-1)} ${xpos} ${tag(1)}`,
    ...childFeatures(tree, index),
  ]
}

const FUNCTION = /^(?:aux|cop|mark|advmod|cc|expl|det|discourse|case|compound:prt)/
const ARGUMENT = /^(?:xcomp|ccomp|obj|nsubj)/

function childFeatures(tree: TreeSentence, index: number): string[] {
  return childrenOf(tree, index).flatMap((child) => {
    const token = tree.tokens[child]
    if (token === undefined) return []
    const { deprel } = token
    const [relation] = deprel.split(':')
    if (FUNCTION.test(deprel)) return [`helper ${relation} ${token.text.toLowerCase()}`]
    const found = [`has ${deprel}`]
    if (relation === 'obl' || relation === 'nmod') found.push(`oblique ${token.lemma.toLowerCase()}`)
    if (relation === 'advcl') found.push(`clause ${markBefore(tree, child)}`)
    if (ARGUMENT.test(deprel)) found.push(`argument ${relation} ${determinerOf(tree, child)}`)
    return found
  })
}

function markBefore(tree: TreeSentence, index: number): string {
  const mark = childrenOf(tree, index).find((child) => tree.tokens[child]?.deprel === 'mark')
  return mark === undefined ? '' : (tree.tokens[mark]?.text.toLowerCase() ?? '')
}
