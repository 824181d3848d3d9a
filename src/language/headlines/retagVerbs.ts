import type { ParsedWord } from '../parseTokens.js'
import type { HeadlineWords } from './HeadlineWords.js'

/** "Chief quits": a noun that can be a verb and of which the parser found a subject is one. */
export function retagVerbs(tree: readonly ParsedWord[], known: HeadlineWords): readonly ParsedWord[] {
  return tree.map((word) => {
    if (word.xpos !== 'NNS' && word.xpos !== 'NN' && word.xpos !== 'NNPS') return word
    if (!known.isVerb(word.lemma.toLowerCase())) return word
    const children = tree.filter(({ head }) => head === word.index)
    const subject = children.find(({ deprel }) => deprel === 'nsubj' || deprel === 'nsubj:pass')
    if (subject === undefined || subject.index > word.index) return word
    if (children.some(({ deprel }) => deprel === 'cop' || deprel === 'det' || deprel === 'nmod:poss')) return word
    return { ...word, upos: 'VERB', xpos: word.xpos === 'NN' ? 'VBP' : 'VBZ', lemma: word.lemma.toLowerCase() }
  })
}
