import type { TokenLexicon } from './TokenLexicon.js'

/** Divides at hyphens, "Hamas-run" into three; "non-proliferation" and "e-mail" keep theirs, as in the treebanks. */
export function cutHyphens(piece: string, lexicon: TokenLexicon): string[] {
  if (!piece.includes('-') || !/[\p{L}\p{N}]/u.test(piece)) return [piece]
  const words = piece.split(/(-)/).filter((part) => part !== '')
  const parts: string[] = []
  let held = ''
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]
    held += word
    if (word === '-' && held !== '-') continue
    const keepsHyphen = next === '-' && i + 2 < words.length && isPrefix(held, lexicon)
    if (keepsHyphen) continue
    parts.push(held)
    held = ''
  }
  if (held !== '') parts.push(held)
  return parts
}

/** "UN-led" begins with a name, whatever it looks like in lower case. */
function isPrefix(word: string, lexicon: TokenLexicon): boolean {
  return lexicon.prefixes.has(word.toLowerCase()) && (word.length === 1 || word !== word.toUpperCase())
}
