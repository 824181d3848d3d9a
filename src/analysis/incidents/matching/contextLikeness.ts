/** Contexts in common, of the fewer: military, economic; null where either record has none. */
export function contextLikeness(one: readonly string[], other: readonly string[]): number | null {
  if (one.length === 0 || other.length === 0) return null
  const common = one.filter((context) => other.includes(context)).length
  return common / Math.min(one.length, other.length)
}
