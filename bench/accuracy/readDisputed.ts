import { readFileSync } from 'node:fs'

const FILE = new URL('disputed.tsv', import.meta.url)

/** Keys of our own sentences whose label somebody judged open to dispute. */
export function readDisputed(): ReadonlySet<string> {
  const lines = readFileSync(FILE, 'utf8').split('\n')
  return new Set(lines.flatMap((line) => (line.startsWith('#') ? [] : (/^[0-9a-f]{12}/.exec(line)?.[0] ?? []))))
}
