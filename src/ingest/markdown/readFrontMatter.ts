export interface FrontMatter {
  /** Scalar fields by lower-case name. */
  readonly fields: ReadonlyMap<string, string>
  readonly body: string
}

/** Splits off the `---` block of `key: value` lines at the top. Lists and nested fields are passed over. */
export function readFrontMatter(source: string): FrontMatter {
  const block = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source)
  if (!block) return { fields: new Map(), body: source }
  const fields = new Map<string, string>()
  for (const line of (block[1] ?? '').split('\n')) {
    const field = /^([A-Za-z][\w-]*):\s*(.+?)\s*$/.exec(line)
    if (field?.[1] && field[2]) fields.set(field[1].toLowerCase(), unquote(field[2]))
  }
  return { fields, body: source.slice(block[0].length) }
}

function unquote(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
}
