export interface Origin {
  readonly pattern: RegExp
  readonly origin: string
  readonly licence: string
}

/** The rows of data/origins.tsv: path (`*` for any letters), origin, licence. */
export function readOrigins(table: string): Origin[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [path = '', origin = '', licence = ''] = line.split('\t')
      if (path === '' || origin === '' || licence === '')
        throw new Error(`data/origins.tsv: three fields expected: ${line}`)
      const pattern = new RegExp(`^${path.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
      return { pattern, origin, licence }
    })
}
