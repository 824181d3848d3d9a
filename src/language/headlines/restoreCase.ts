import type { Tagger } from '../tagging/Tagger.js'
import type { HeadlineWords } from './HeadlineWords.js'
import { isCommonWord } from './isCommonWord.js'
import { isTitleCased } from './isTitleCased.js'

/**
 * The words of a headline with capitals on names only: "rebels seize border town" of "Rebels Seize Border Town". Known
 * names and words that no dictionary has are left alone. In a line that is not in title case only the first word can
 * change. Taggers and parsers learn from sentences; in title case they take every word for a name.
 */
export function restoreCase(words: readonly string[], tagger: Tagger, known: HeadlineWords): readonly string[] {
  const isTitle = isTitleCased(words)
  const isShouted = isTitle && words.every((word) => word === word.toUpperCase())
  const restored: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = known.nameLength(words, at)
    for (const word of words.slice(at, at + length)) restored.push(isShouted ? capitalise(word) : word)
    at += length
    if (length > 0) continue
    const word = words[at] ?? ''
    const mayChange = isTitle || at === 0
    if (mayChange && isLowered(word, isShouted, tagger, known)) restored.push(word.toLowerCase())
    else restored.push(isShouted ? capitalise(word) : word)
    at++
  }
  return restored
}

function isLowered(word: string, isShouted: boolean, tagger: Tagger, known: HeadlineWords): boolean {
  const isAcronym = !isShouted && /\p{Lu}.*\p{Lu}/u.test(word)
  if (!/^\p{Lu}/u.test(word) || isAcronym) return false
  return isCommonWord(word, tagger) || known.isListed(word.toLowerCase())
}

function capitalise(word: string): string {
  return `${word.charAt(0)}${word.slice(1).toLowerCase()}`
}
