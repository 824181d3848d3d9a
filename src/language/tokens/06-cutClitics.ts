import type { TokenLexicon } from './TokenLexicon.js'

const CLITIC = /^(.*[A-Za-z0-9.])(n['’]t|['’`](?:s|re|ve|ll|d|m))$/i
const NOT = /^(.+)(n['’]t)$/i

/** Parts off "n't", "'s" and their kin, and reads "cannot" as two words. */
export function cutClitics(piece: string, lexicon: TokenLexicon): string[] {
  const lengths = lexicon.contractions.get(piece.toLowerCase())
  if (lengths !== undefined) {
    return cutLengths(piece, lengths)
  }
  if (piece.length > 60 || !/['’`]/.test(piece)) return [piece]
  const negated = NOT.exec(piece)
  if (negated !== null) return [negated[1] ?? '', negated[2] ?? '']
  const clitic = CLITIC.exec(piece)
  return clitic === null ? [piece] : [clitic[1] ?? '', clitic[2] ?? '']
}

function cutLengths(piece: string, lengths: readonly number[]): string[] {
  const parts: string[] = []
  let from = 0
  for (const length of lengths) {
    parts.push(piece.slice(from, from + length))
    from += length
  }
  return parts
}
