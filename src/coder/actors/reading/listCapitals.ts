import type { ReadSentence } from './Reading.js'

/** Words written with a capital inside a sentence: names, whatever a sentence may begin with. */
export function listCapitals(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const capitals = new Set<string>()
  for (const { tree, quoted } of sentences) {
    if (tree.sentence.kind === 'heading') continue
    for (const { index, text, upos } of tree.tokens) {
      const isFirst = index === 0 || (quoted[index] === true && quoted[index - 1] !== true)
      if (!isFirst && upos === 'PROPN' && /^\p{Lu}/u.test(text)) capitals.add(text)
    }
  }
  return capitals
}
