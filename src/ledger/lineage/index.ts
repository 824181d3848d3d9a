export type { CountedRow, LineageLedger } from './LineageLedger.js'
export type { LinkRow, NumberedReport, SentenceRow, SketchedRow, SketchRow, StandingRow } from './LineageRows.js'
export type { Settlement } from './Settlement.js'
