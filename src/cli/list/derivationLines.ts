import type { DerivedFrom, ReportDerivation } from '../../app/index.js'
import type { Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { dim, plain } from '../terminal/Segment.js'

/** Origins that a list names. */
const MOST_NAMED = 3

/** "copy of r:…, Harbour Wire (near, 92 %) · credits Reuters"; nothing of a report that is all its own and credits nobody. */
export function derivationLines(derivation: ReportDerivation | null): Paragraph[] {
  if (derivation === null) return []
  const { isCopy, from, credits } = derivation
  const parts: string[] = []
  const known = from.filter(({ report }) => report !== null)
  if (known.length > 0) {
    const named = known.slice(0, MOST_NAMED).map(originWords).join(' and ')
    const more = known.length > MOST_NAMED ? ` and ${known.length - MOST_NAMED} more` : ''
    parts.push(`${isCopy ? 'copy of' : 'in part from'} ${named}${more}`)
  }
  const names = [...new Set(credits.map(({ name }) => cleanText(name)))]
  if (names.length > 0) parts.push(`credits ${names.join(', ')}`)
  if (parts.length === 0) return []
  return [{ indent: 4, hang: 4, segments: [plain(isCopy ? '↳ ' : ''), dim(parts.join(' · '))] }]
}

/** "r:…, Harbour Wire (near, 92 %, which was first is not known)". */
function originWords({ report, outletName, link, share, isCertain }: DerivedFrom): string {
  const how = [
    link ?? 'by way of a copy',
    ...(share === null ? [] : [`${Math.round(share * 100)} %`]),
    ...(isCertain ? [] : ['which was first is not known']),
  ]
  const outlet = outletName === null ? '' : `, ${cleanText(outletName)}`
  return `${report}${outlet} (${how.join(', ')})`
}
