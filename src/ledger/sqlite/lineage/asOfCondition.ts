/** A condition that a row of a table with `since` and `until` holds at an instant, or now, and its values. */
export function asOfCondition(
  table: string,
  asOf: string | undefined,
): { readonly sql: string; readonly values: readonly string[] } {
  if (asOf === undefined) return { sql: `${table}.until IS NULL`, values: [] }
  return { sql: `${table}.since <= ? AND (${table}.until IS NULL OR ${table}.until > ?)`, values: [asOf, asOf] }
}
