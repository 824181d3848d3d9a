import { formatCivilDay } from './formatCivilDay.js'
import { monthNumber } from './months.js'

const NUMERIC = /[/-]((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/?#._-]|$)/
const NAMED = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?=[/?#]|$)/i
const COMPACT = /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/?#._-]|$)/

/** The day that a web address carries: ".../2023/09/05/...", ".../2023/sep/05/...", "...-2023-09-05", ".../20230905/"; else null. */
export function publishedInAddress(address: string): string | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  const named = NAMED.exec(path)
  if (named) return formatCivilDay(Number(named[1]), monthNumber(named[2] ?? ''), Number(named[3]))
  const numeric = NUMERIC.exec(path) ?? COMPACT.exec(path)
  return numeric && formatCivilDay(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]))
}
