import type { Claim } from '../../types/index.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain, type Segment } from '../terminal/Segment.js'
import type { Paragraph } from './layOut.js'

const INDENT = 2
/** Words that run on stand in from their speaker, so that the speakers make a column. */
const HANG = 4
/** Deeper claims than this stand no further in, so that a narrow page keeps its room. */
const DEEPEST = 3

/** The claims of a report, one a paragraph: speaker, stance, words; what a claim tells of stands set in below it. */
export function renderClaims(claims: readonly Claim[]): Paragraph[] {
  const known = new Set(claims.map(({ id }) => id))
  const outer = claims.filter(({ within }) => within === null || !known.has(within))
  return outer.flatMap((claim) => withInner(claim, claims, 0))
}

function withInner(claim: Claim, claims: readonly Claim[], depth: number): Paragraph[] {
  const inner = depth < claims.length ? claims.filter(({ within }) => within === claim.id) : []
  return [
    { indent: INDENT * (1 + Math.min(depth, DEEPEST)), hang: HANG, segments: segmentsOf(claim, depth) },
    ...inner.flatMap((one) => withInner(one, claims, depth + 1)),
  ]
}

function segmentsOf(claim: Claim, depth: number): Segment[] {
  const { speaker, anonymous, stance } = claim
  return [
    dim(depth > 0 ? '└ ' : ''),
    bold(speaker ? cleanText(speaker.name) : 'somebody unnamed'),
    dim(`${anonymous && speaker ? ' (not named)' : ''} · ${stance} · `),
    plain(wordsOf(claim)),
  ]
}

/** The content, of a parted one all parts. Words that are quoted as a whole stand in one pair of quotation marks. */
function wordsOf({ content, parts, quoted }: Claim): string {
  const words = parts.length > 0 ? parts.map(({ exact }) => cleanText(exact)).join(' … ') : cleanText(content.exact)
  const bare = words.replace(/^["“”]|["“”]$/g, '')
  return quoted && !/["“”]/.test(bare) ? `“${bare}”` : words
}
