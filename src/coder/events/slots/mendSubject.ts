import { isRelation } from '../../tree/index.js'
import { antecedentOf } from './antecedentOf.js'
import { findSubject } from './findSubject.js'
import { lightVerbOf } from './lightVerbOf.js'
import type { SentenceContext } from './SentenceContext.js'
import { subjectBefore } from './subjectBefore.js'

/**
 * The subject of a predicate where the tree's own is missing or only stands in for somebody: a pronoun that nothing
 * resolves ("the army said it will ..."), a letter that threatens, or a name the parser left hanging before the verb.
 */
export function mendSubject(context: SentenceContext, predicate: number, subject: number): number {
  if (subject < 0) return subjectBefore(context, predicate)
  const own = antecedentOf(context.tree, subject)
  const token = context.tree.tokens[own]
  if (!token || context.mentions.get(own)?.actors.length) return own
  if (token.upos === 'PRON') return speakerOver(context, predicate, own)
  return own < predicate && isMessage(context, own) ? authorOf(context, own) : own
}

/** Third persons that nobody is known for: whoever says the clause is meant. */
function speakerOver(context: SentenceContext, predicate: number, subject: number): number {
  const { tree } = context
  if (!/^(?:it|they|he|she)$/i.test(tree.tokens[subject]?.text ?? '')) return subject
  const clause = tree.tokens[predicate]
  if (clause?.deprel !== 'ccomp') return subject
  const speaker = findSubject(tree, clause.head)
  return speaker < 0 || tree.tokens[speaker]?.upos === 'PRON' ? subject : speaker
}

function isMessage(context: SentenceContext, noun: number): boolean {
  return context.lexicon.classes.get('message')?.has(context.tree.tokens[noun]?.lemma.toLowerCase() ?? '') ?? false
}

/** "sent a letter threatening to ...": whoever sent it threatens. */
function authorOf(context: SentenceContext, message: number): number {
  const { tree } = context
  const relation = tree.tokens[message]?.deprel ?? ''
  const isActedOn = isRelation(relation, 'obj') || isRelation(relation, 'obl')
  const verb = isActedOn ? (tree.tokens[message]?.head ?? -1) : lightVerbOf(context, message)
  const author = verb < 0 ? -1 : findSubject(tree, verb)
  return author < 0 ? message : author
}
