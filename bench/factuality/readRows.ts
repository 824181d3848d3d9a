import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'

/** A judged word of a sentence that came in words. */
export interface FactualityRow {
  readonly words: readonly string[]
  /** Index of the first judged word. */
  readonly word: number
  readonly label: number
}

/** Reads JSON lines with tokenised `text` and `targets` (`span1`, `label`), gzipped or not. */
export async function readRows(path: string): Promise<FactualityRow[]> {
  const bytes = await readFile(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => rowsOf(JSON.parse(line) as unknown))
}

function rowsOf(value: unknown): FactualityRow[] {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('targets' in value)) return []
  if (typeof value.text !== 'string' || !Array.isArray(value.targets)) return []
  const words = value.text.split(' ').map(plainQuote)
  return value.targets.flatMap((target: unknown) => rowOf(words, target))
}

function rowOf(words: readonly string[], target: unknown): FactualityRow[] {
  if (typeof target !== 'object' || target === null || !('span1' in target) || !('label' in target)) return []
  const { span1, label } = target
  if (!Array.isArray(span1) || typeof label !== 'number') return []
  return [{ words, word: Number(span1[0]), label }]
}

/** The sets write quotation marks as the Penn Treebank does. */
function plainQuote(word: string): string {
  return word === '``' || word === "''" ? '"' : word
}
