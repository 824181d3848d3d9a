import type { SearchTerm } from '../../search/index.js'
import { cjkRuns } from '../../search/index.js'

const WORD_COLUMNS = '{title text}'

/**
 * The FTS5 query of a search, or null where it asks for nothing to be there. Every term is quoted: nothing of what a
 * person types is read as query language.
 */
export function matchQuery(terms: readonly SearchTerm[]): string | null {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded).map(termQuery)
  if (wanted.length === 0) return null
  const excluded = terms.filter(({ isExcluded }) => isExcluded).map(termQuery)
  const all = wanted.join(' AND ')
  return excluded.length === 0 ? all : `(${all}) NOT (${excluded.join(' OR ')})`
}

function termQuery({ kind, text }: SearchTerm): string {
  const runs = cjkRuns(text)
  if (runs.length > 0) return `{pairs} : (${runs.map(runQuery).join(' AND ')})`
  return `${WORD_COLUMNS} : ${quoted(text)}${kind === 'prefix' ? ' *' : ''}`
}

/** Characters in a row: their pairs one after another; a lone one begins a pair or ends a run. */
function runQuery(run: readonly string[]): string {
  if (run.length === 1) return `${quoted(run[0] ?? '')} *`
  return quoted(
    run
      .slice(1)
      .map((character, index) => `${run[index]}${character}`)
      .join(' '),
  )
}

/** A string of FTS5: quotation marks inside are doubled. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
