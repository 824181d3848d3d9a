import type { AbbreviationKind, TokenLexicon } from '../tokens/TokenLexicon.js'
import { badLine, readWordList } from './readWordList.js'

/** The texts of the list files behind a `TokenLexicon`. */
export interface TokenLexiconFiles {
  readonly abbreviations: string
  readonly contractions: string
  readonly prefixes: string
  readonly units: string
  readonly starters: string
}

const KINDS: readonly AbbreviationKind[] = ['title', 'inner', 'final', 'number']

/** Reads the word lists of the tokeniser; a bad line is named by file and number. */
export function readTokenLexicon(files: TokenLexiconFiles): TokenLexicon {
  return {
    abbreviations: readAbbreviations(files.abbreviations),
    contractions: readContractions(files.contractions),
    prefixes: readWords(files.prefixes, 'prefixes.txt'),
    units: readWords(files.units, 'units.txt'),
    starters: readWords(files.starters, 'sentence-starters.txt'),
  }
}

function readAbbreviations(text: string): Map<string, AbbreviationKind> {
  const kinds = new Map<string, AbbreviationKind>()
  for (const { fields, line } of readWordList(text, 'abbreviations.txt', 2)) {
    const [word = '', name] = fields
    const kind = KINDS.find((known) => known === name)
    if (kind === undefined) throw badLine('abbreviations.txt', line, `unknown kind "${name}"; use ${KINDS.join(', ')}`)
    if (kinds.has(word)) throw badLine('abbreviations.txt', line, `"${word}" is listed twice`)
    kinds.set(word, kind)
  }
  return kinds
}

function readContractions(text: string): Map<string, readonly number[]> {
  const contractions = new Map<string, readonly number[]>()
  for (const { fields, line } of readWordList(text, 'contractions.txt', 1)) {
    const parts = (fields[0] ?? '').split('|')
    if (parts.length < 2 || parts.includes('')) throw badLine('contractions.txt', line, 'expected parts with | between')
    contractions.set(
      parts.join(''),
      parts.map((part) => part.length),
    )
  }
  return contractions
}

function readWords(text: string, file: string): Set<string> {
  return new Set(readWordList(text, file, 1).map(({ fields }) => fields[0] ?? ''))
}
