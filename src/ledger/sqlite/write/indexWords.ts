import { cjkPairs } from '../../search/index.js'
import type { Connection } from '../Connection.js'

const INSERT = 'INSERT INTO report_words (rowid, title, text, pairs) VALUES (?, ?, ?, ?)'

/** Makes a report findable by its words. */
export function indexWords(connection: Connection, key: number, title: string | null, text: string): void {
  connection.prepare(INSERT).run(key, title ?? '', text, cjkPairs(`${title ?? ''}\n${text}`))
}
