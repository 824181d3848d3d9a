import type { TreeSentence } from './TreeSentence.js'

/** The last token of the hyphenated word a token begins or continues, whatever tree the parser gave it: from "Byong" of
 *  "Byong-chul" to "chul". A participle behind the hyphen ("Iran-backed") is another word. */
export function hyphenEnd(tree: TreeSentence, token: number): number {
  const { tokens } = tree
  let last = token
  for (;;) {
    const [own, hyphen, next] = [tokens[last], tokens[last + 1], tokens[last + 2]]
    if (!own || !hyphen || !next || !/^[-‐‑–]$/.test(hyphen.text)) return last
    if (hyphen.start !== own.end || next.start !== hyphen.end) return last
    if (next.upos === 'VERB' || next.upos === 'ADJ' || next.upos === 'ADV') return last
    last += 2
  }
}
