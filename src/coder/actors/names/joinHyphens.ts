/** Words of a name with hyphenated ones in one piece: `['Byong', '-', 'chul']` -> `['Byong-chul']`. */
export function joinHyphens(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  let isOpen = false
  for (const word of words) {
    const isHyphen = /^[-‐‑–]$/.test(word)
    if ((isOpen || isHyphen) && joined.length > 0) joined.push(`${joined.pop() ?? ''}${word}`)
    else joined.push(word)
    isOpen = isHyphen
  }
  return joined
}
