/** Signs that stand alone wherever they are inside a piece. */
const ALONE = /--+|\.{2,}|…+|<+|>+|=+|\*+|[—―“”„"«»()[\]{}|~]|(?<=\D)[,;:](?=\S)|[,;:](?=\D)|[!?]+(?=[A-Za-z"“(])/g
/** "writer.Black": a full stop without its space, between a word and a capitalised one. */
const LOST_SPACE = /(?<=[a-z)\]”"]{2})\.(?=["“‘(]?[A-Z][a-z'’])/g
/** "and/or" but not "9/11" or "n/a". */
const SLASH = /(?<=[A-Za-z]{2}|[A-Za-z]\d?)\/(?=[A-Za-z]{2})|(?<=[A-Za-z]{2})\/(?=[A-Za-z])/g
/** Ranges: "1990–1995", "Moscow–Beijing". */
const DASH = /–/g

/** Divides a piece at signs that stand alone inside it. */
export function cutInside(piece: string): string[] {
  let pieces = [piece]
  for (const pattern of [ALONE, LOST_SPACE, SLASH, DASH]) {
    pieces = pieces.flatMap((part) => divide(part, pattern))
  }
  return pieces
}

function divide(piece: string, pattern: RegExp): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of piece.matchAll(pattern)) {
    if (match.index > from) parts.push(piece.slice(from, match.index))
    parts.push(match[0])
    from = match.index + match[0].length
  }
  if (from < piece.length) parts.push(piece.slice(from))
  return parts
}
