export type { AlertChange, AlertFilter, AlertLedger, AlertMark } from './AlertLedger.js'
export type { AlertNews, ExpectationNews, NewsMark } from './AlertNews.js'
