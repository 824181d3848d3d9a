import { childrenOf, type TreeSentence } from '../../tree/index.js'
import { lemmasOf } from './lemmasOf.js'
import { lookThrough } from './lookThrough.js'
import type { SentenceContext } from './SentenceContext.js'

/** The forms under which word classes may hold a word: its own, its titles', and those of the noun a measure counts. */
export function formsOf(context: SentenceContext, head: number): readonly string[] {
  const known = context.forms?.[head]
  if (known) return known
  const forms = [...ownForms(context, head), ...titlesOf(context, head), ...asPeople(context, head)]
  const inner = lookThrough(context, head)
  if (inner !== head) forms.push(...formsOf(context, inner))
  if (context.forms) context.forms[head] = forms
  return forms
}

/** The word's lemma, and it with the word before: "freeze", "asset freeze", "go-slow", "self-defence force". */
function ownForms({ tree }: SentenceContext, head: number): readonly string[] {
  const token = tree.tokens[head]
  if (!token) return []
  const before = tree.tokens[head - 1]?.lemma.toLowerCase()
  const tied = tiedBefore(tree, head)
  const longer = tiedBefore(tree, head - 1)
  return lemmasOf(token).flatMap((lemma) => {
    const forms = [lemma, `${before} ${lemma}`]
    if (tied) forms.push(`${tied}-${lemma}`)
    if (longer) forms.push(`${longer}-${before} ${lemma}`)
    return forms
  })
}

/** What a hyphen ties to a word: "go" before "slow" in "a go-slow"; null where there is none. */
function tiedBefore(tree: TreeSentence, index: number): string | null {
  const isTied = index > 1 && tree.tokens[index - 1]?.text === '-'
  return isTied ? (tree.tokens[index - 2]?.text.toLowerCase() ?? null) : null
}

/** "took in 200 Syrians": people of a nation or creed are people. */
function asPeople({ tree, mentions }: SentenceContext, head: number): readonly string[] {
  const mention = mentions.get(head)
  if (tree.tokens[head]?.upos !== 'PROPN' || mention?.entity !== 'group') return []
  return mention.actors.every(({ sectors }) => sectors.length === 1 && sectors[0] === 'CVL') ? ['people'] : []
}

/** "summoned Ambassador Lind": a name is what its title says. */
function titlesOf({ tree }: SentenceContext, head: number): readonly string[] {
  if (tree.tokens[head]?.upos !== 'PROPN') return []
  return childrenOf(tree, head).flatMap((child) => {
    const token = tree.tokens[child]
    return token?.deprel === 'nmod:desc' || token?.deprel === 'compound' ? [token.lemma.toLowerCase()] : []
  })
}
