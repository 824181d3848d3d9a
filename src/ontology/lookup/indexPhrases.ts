import { badLine, type ScannedRow, scanCell } from '../../util/index.js'
import { lazy } from '../tables/lazy.js'
import type { IndexedPhrase, PhraseIndex } from './PhraseIndex.js'
import { phraseWords } from './phraseWords.js'

/** Indexes rows by the last word of the phrase in their first cell; `read` makes the value when it is asked for. */
export function indexPhrases<T>(rows: readonly ScannedRow[], read: (row: ScannedRow) => T): PhraseIndex<T> {
  const rowsOf = new Map<string, ScannedRow[]>()
  for (const row of rows) {
    const word = lastWord(scanCell(row, 0))
    const known = rowsOf.get(word)
    if (known === undefined) rowsOf.set(word, [row])
    else known.push(row)
  }
  const phrasesOf = new Map(Array.from(rowsOf, ([word, some]) => [word, lazy(() => readPhrases(some, read))]))
  return { endingWith: (word) => phrasesOf.get(word)?.() ?? [] }
}

function lastWord(phrase: string): string {
  const cut = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-'))
  return phrase.slice(cut + 1).toLowerCase()
}

function readPhrases<T>(rows: readonly ScannedRow[], read: (row: ScannedRow) => T): readonly IndexedPhrase<T>[] {
  const seen = new Set<string>()
  const phrases = rows.map((row) => {
    const phrase = scanCell(row, 0)
    if (seen.has(phrase)) throw badLine(row, `the phrase "${phrase}" stands twice.`)
    seen.add(phrase)
    return { words: phraseWords(phrase), value: read(row) }
  })
  return phrases.sort((one, other) => other.words.length - one.words.length)
}
