/** The day for which a question is asked: that of `--as-of`, else today (UTC). */
export function todayOf({ asOf }: { readonly asOf?: string }): string {
  return asOf ?? new Date().toISOString().slice(0, 10)
}
