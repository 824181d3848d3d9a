/**
 * Fields without those that say nothing (null, empty text, list or object), at every depth: for formats in which what
 * is unknown is not there.
 */
export function withoutNothing(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(fields)
    .map(([name, value]) => [name, pruned(value)] as const)
    .filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept)
}

function pruned(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item !== undefined)
    return items.length === 0 ? undefined : items
  }
  if (typeof value !== 'object') return value
  const fields = withoutNothing(value as Record<string, unknown>)
  return Object.keys(fields).length === 0 ? undefined : fields
}
