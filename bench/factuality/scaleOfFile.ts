import { basename } from 'node:path'
import type { FactualityRow } from './readRows.js'

/** What the readers of a set of judged words were asked; see docs/status.md. */
export const SCALES = ['certainty', 'commitment', 'occurrence'] as const

export type Scale = (typeof SCALES)[number]

/** Names of published sets, as their files are called, and the scale that their guide describes. */
const BY_NAME: readonly (readonly [RegExp, Scale])[] = [
  [/meantime/i, 'commitment'],
  [/uds|it-?happened|ih[12]\b/i, 'occurrence'],
  [/\buw\b|factbank|washington/i, 'certainty'],
]

/**
 * The scale of a file: by its name, else by the kind of text. Talk between people ("I", "you", questions) was judged
 * for whether things have happened; newswire that quotes speakers for how certain they are; other news for what the
 * text commits to. Labels are never looked at.
 */
export function scaleOfFile(path: string, rows: readonly FactualityRow[]): Scale {
  const named = BY_NAME.find(([name]) => name.test(basename(path)))
  if (named) return named[1]
  const sentences = [...new Set(rows.map((row) => row.words))]
  const share = (pattern: RegExp): number =>
    sentences.filter((words) => words.some((word) => pattern.test(word))).length / Math.max(1, sentences.length)
  if (share(/^(?:i|you)$/i) > 0.15) return 'occurrence'
  return share(/^said$/) > 0.12 ? 'certainty' : 'commitment'
}
