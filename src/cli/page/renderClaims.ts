import type { Claim } from '../../types/index.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain } from '../terminal/Segment.js'
import type { Paragraph } from './layOut.js'

/** The claims of a report: speaker, stance, words. */
export function renderClaims(claims: readonly Claim[]): Paragraph[] {
  return claims.map((claim) => ({
    indent: 2,
    segments: [
      bold(claim.speaker ? cleanText(claim.speaker.name) : 'somebody unnamed'),
      dim(` · ${claim.stance} · `),
      plain(claim.quoted ? '“' : ''),
      plain(cleanText(claim.content.exact)),
      plain(claim.quoted ? '”' : ''),
    ],
  }))
}
