import { badLine, type DataFile, readList, readRequired, readTable } from '../../../util/index.js'
import type { WordRules } from './WordRules.js'

/** Reads the list of function words and the table of spellings; a bad line is refused by its number. */
export function parseWordRules(functionWords: DataFile, spellings: DataFile): WordRules {
  return { functionWords: parseFunctionWords(functionWords), spellings: parseSpellings(spellings) }
}

function parseFunctionWords({ name, text }: DataFile): ReadonlySet<string> {
  const words = new Set<string>()
  for (const [at, content] of text.split('\n').entries()) {
    if (content.startsWith('#') || content.trim() === '') continue
    for (const word of content.trim().split(/\s+/)) {
      if (word !== word.toLowerCase()) throw badLine({ file: name, line: at + 1 }, `"${word}" is not in lower case.`)
      if (words.has(word)) throw badLine({ file: name, line: at + 1 }, `"${word}" stands twice.`)
      words.add(word)
    }
  }
  return words
}

function parseSpellings(file: DataFile): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>()
  for (const row of readTable(file, ['word', 'variants'])) {
    const word = readRequired(row, 0, 'word')
    for (const variant of readList(row, 1)) {
      if (variant === word || spellings.has(variant)) throw badLine(row, `"${variant}" stands twice.`)
      spellings.set(variant, word)
    }
  }
  return spellings
}
