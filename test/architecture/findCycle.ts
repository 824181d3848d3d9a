import type { SourceFile } from './readSources.js'

/** Files that need one another in a circle at run time (types may refer to one another), the first again at the end; null where there is none. */
export function findCycle(sources: readonly SourceFile[]): readonly string[] | null {
  const filesOf = new Map(sources.map(({ path, valueFiles }) => [path, valueFiles]))
  const done = new Set<string>()
  for (const { path } of sources) {
    const cycle = walk(path, [], filesOf, done)
    if (cycle) return cycle
  }
  return null
}

function walk(
  path: string,
  trail: readonly string[],
  filesOf: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | null {
  const seen = trail.indexOf(path)
  if (seen >= 0) return [...trail.slice(seen), path]
  if (done.has(path)) return null
  for (const next of filesOf.get(path) ?? []) {
    const cycle = walk(next, [...trail, path], filesOf, done)
    if (cycle) return cycle
  }
  done.add(path)
  return null
}
