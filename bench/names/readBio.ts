import { readFile } from 'node:fs/promises'
import type { Span } from '../../src/types/index.js'

export interface NamedSentence {
  /** The words with a blank between them. */
  readonly text: string
  /** Names of persons, organisations, parties and places. */
  readonly names: readonly Span[]
}

const KINDS = new Set(['person', 'politician', 'organisation', 'politicalparty', 'country', 'location'])

/** Sentences of a two-column file (word, BIO label; a blank line ends a sentence) with their names as spans. */
export async function readBio(path: string): Promise<NamedSentence[]> {
  const blocks = (await readFile(path, 'utf8')).split(/\n\s*\n/)
  return blocks.filter((block) => block.trim() !== '').map(readSentence)
}

function readSentence(block: string): NamedSentence {
  let text = ''
  const names: { start: number; end: number }[] = []
  let isOpen = false
  for (const line of block.trim().split('\n')) {
    const [word = '', label = 'O'] = line.split('\t')
    const start = text === '' ? 0 : text.length + 1
    text += text === '' ? word : ` ${word}`
    const [prefix, kind = ''] = label.trim().split('-')
    const isName = KINDS.has(kind)
    const last = names.at(-1)
    if (prefix === 'I' && isName && isOpen && last) last.end = text.length
    else if (isName) names.push({ start, end: text.length })
    isOpen = isName
  }
  return { text, names }
}
