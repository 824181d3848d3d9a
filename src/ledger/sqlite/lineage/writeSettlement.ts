import type { Settlement, SketchRow } from '../../lineage/index.js'
import type { Connection } from '../Connection.js'
import { packNumbers } from './packNumbers.js'
import { lastSettled } from './unsettledRows.js'

/** Writes what settling some reports comes to; false where another process has settled some since. */
export function writeSettlement(connection: Connection, settlement: Settlement, at: string): boolean {
  if (lastSettled(connection) !== settlement.after) return false
  for (const row of settlement.sketches) insertSketch(connection, row, at)
  writePostings(connection, settlement.postings)
  writeSentences(connection, settlement.sentences)
  const stir = connection.prepare('INSERT OR IGNORE INTO lineage_stirred VALUES (?)')
  const calm = connection.prepare('DELETE FROM lineage_stirred WHERE report_key = ?')
  for (const number of settlement.stirred) stir.run(number)
  for (const number of settlement.calmed) calm.run(number)
  writeLinks(connection, settlement, at)
  writeStandings(connection, settlement.standings, at)
  return true
}

function insertSketch(connection: Connection, row: SketchRow, at: string): void {
  const { number, outlet, wholeHash, wholeCredit, featureCount, segments, sketch } = row
  connection
    .prepare(`INSERT INTO lineage_reports VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(number, outlet, wholeHash, wholeCredit, featureCount, packNumbers(segments), sketch, at)
}

function writePostings(connection: Connection, postings: Settlement['postings']): void {
  const insert = connection.prepare('INSERT OR IGNORE INTO lineage_postings VALUES (?, ?)')
  // In the order of the table, so that neighbours are written together.
  for (const [feature, number] of [...postings].sort((a, b) => a[0] - b[0] || a[1] - b[1])) insert.run(feature, number)
}

function writeSentences(connection: Connection, sentences: Settlement['sentences']): void {
  const put = connection.prepare('INSERT OR REPLACE INTO lineage_sentences VALUES (?, ?, ?, ?, ?, ?)')
  for (const { key, reports, firstDay, last, lastDay, holders } of [...sentences].sort((a, b) => a.key - b.key))
    put.run(key, reports, firstDay, last, lastDay, holders === null ? null : JSON.stringify(holders))
}

function writeLinks(connection: Connection, { ended, made }: Settlement, at: string): void {
  const end = connection.prepare('UPDATE lineage_links SET until = ? WHERE earlier = ? AND later = ? AND until IS NULL')
  const insert = connection.prepare(
    'INSERT INTO lineage_links (earlier, later, kind, body, since) VALUES (?, ?, ?, ?, ?)',
  )
  for (const { earlier, later } of [...ended, ...made]) end.run(at, earlier, later)
  for (const { earlier, later, kind, body } of made) insert.run(earlier, later, kind, body, at)
}

function writeStandings(connection: Connection, standings: Settlement['standings'], at: string): void {
  const end = connection.prepare('UPDATE lineage_standings SET until = ? WHERE report_key = ? AND until IS NULL')
  const insert = connection.prepare(
    'INSERT INTO lineage_standings (report_key, is_origin, own_share, spans, since) VALUES (?, ?, ?, ?, ?)',
  )
  for (const { number, isOrigin, ownShare, spans } of standings) {
    end.run(at, number)
    insert.run(number, isOrigin ? 1 : 0, ownShare, spans, at)
  }
}
