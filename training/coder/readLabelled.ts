import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markedSpans } from '../../bench/plover/markedSpans.js'
import { readTsv } from '../../bench/measures/readTsv.js'
import type { Answer } from '../../src/coder/learned/index.js'
import { PLOVER_CATEGORIES } from '../../src/types/index.js'
import type { LabelledSentence } from './LabelledSentence.js'

const ANSWERS: ReadonlySet<string> = new Set([...PLOVER_CATEGORIES, 'NONE'])
/** PLV joins the two. */
const YIELD: readonly Answer[] = ['CONCEDE', 'RETREAT']

/**
 * Our own labelled sentences: every `.tsv` of a folder, rows of category, mode and sentence with `<s>`, `<t>` marks.
 * Throws at a row that does not read, naming file and line.
 */
export function readOwnSentences(folder: string): LabelledSentence[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'))
  return names.sort().flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n')
    return lines.flatMap((line, index) => {
      if (line.trim() === '' || line.startsWith('#') || line.startsWith('category\t')) return []
      const [category = '', , marked] = line.split('\t')
      if (!ANSWERS.has(category) || !marked) throw new Error(`${name}:${index + 1}: expected category, mode, sentence`)
      return [labelled(marked, marked, [category as Answer], name === 'headlines.tsv' ? 'headline' : 'own')]
    })
  })
}

/** The rows of PLV in its own columns. */
export async function readPlover(file: string): Promise<LabelledSentence[]> {
  const rows = await readTsv(file, ['sentence_id', 'marked_sentence', 'gold_root'])
  return rows.map((row) => {
    const root = row.get('gold_root') ?? ''
    const answers = root === 'YIELD' ? YIELD : [root as Answer]
    return labelled(row.get('sentence_id') ?? '', row.get('marked_sentence') ?? '', answers, 'plover')
  })
}

function labelled(
  key: string,
  marked: string,
  answers: readonly Answer[],
  origin: LabelledSentence['origin'],
): LabelledSentence {
  const { text, actor, recipient } = markedSpans(marked)
  return { key, text, actor, recipient, answers, origin }
}
