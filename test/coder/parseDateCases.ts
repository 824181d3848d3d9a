/** A text with one marked happening, and the date that it must have. */
export interface DateCase {
  readonly line: string
  /** Read by all steps, so that a record must come out; else only parsed and dated. */
  readonly isWhole: boolean
  readonly published: string | null
  readonly text: string
  /** Where the marked word begins in the text. */
  readonly at: number
  readonly expected: string
}

/** Reads `[@] [published |] Text with one *word* marked. => range`. */
export function parseDateCases(table: string): DateCase[] {
  return table.split('\n').flatMap((raw): DateCase[] => {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) return []
    const shape = /^(@ )?(?:(undated|\d{4}-\d\d-\d\d) \| )?(.+) => (.+)$/.exec(line)
    const [, whole, published = '2023-09-05', marked = '', expected = ''] = shape ?? []
    const at = marked.indexOf('*')
    if (shape === null || at < 0) throw new Error(`expected "[@] [published |] Text with a *word*. => range": ${line}`)
    return [
      {
        line,
        isWhole: whole !== undefined,
        published: published === 'undated' ? null : published,
        text: marked.replaceAll('*', ''),
        at,
        expected,
      },
    ]
  })
}
