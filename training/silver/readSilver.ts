import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A sentence of machine-annotated news: Penn tags, entity classes, and trees in UD version 1. Heads count from 0. */
export interface SilverSentence {
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** Reads `id form lemma xpos entity head relation start end`, one word a line, blank lines between sentences. */
export function readSilver(path: string): SilverSentence[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const sentences: SilverSentence[] = []
  for (const block of text.split(/\n\n+/)) {
    const rows = block
      .split('\n')
      .filter((line) => /^[0-9]+\t/.test(line))
      .map((line) => line.split('\t'))
    if (rows.length === 0) continue
    const column = (index: number): string[] => rows.map((row) => row[index] ?? '')
    sentences.push({
      forms: column(1).map(plainForm),
      lemmas: column(2),
      xpos: column(3),
      heads: column(5).map((head) => Number(head) - 1),
      relations: column(6),
    })
  }
  return sentences
}

/** The brackets and quotation marks that the annotator wrote out. */
function plainForm(form: string): string {
  switch (form) {
    case '-LRB-':
      return '('
    case '-RRB-':
      return ')'
    case '-LSB-':
      return '['
    case '-RSB-':
      return ']'
    case '-LCB-':
      return '{'
    case '-RCB-':
      return '}'
    case '``':
    case "''":
      return '"'
    default:
      return form
  }
}
