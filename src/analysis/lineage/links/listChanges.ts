import type { WordMatch } from '../compare/Comparison.js'
import type { Change } from './LineageLink.js'

/** Shares from which a text counts as whole, and as changed in its wording. */
const WHOLE = 0.9
const REWRITTEN = 0.15

/** What is compared, seen from the origin. */
export interface CopyShape {
  readonly earlierTitle: string | null
  readonly laterTitle: string | null
  readonly earlierShare: number
  readonly laterShare: number
  /** In the order of the later text. */
  readonly matches: readonly {
    readonly kind: WordMatch['kind']
    readonly earlierStart: number
    readonly words: number
  }[]
}

/** What was done to a text on its way. */
export function listChanges(shape: CopyShape): readonly Change[] {
  const { matches } = shape
  const words = matches.reduce((sum, match) => sum + match.words, 0)
  const rewritten = matches.reduce((sum, match) => sum + (match.kind === 'rewritten' ? match.words : 0), 0)
  const changes: readonly (Change | false)[] = [
    shape.earlierTitle !== null &&
      shape.laterTitle !== null &&
      fold(shape.earlierTitle) !== fold(shape.laterTitle) &&
      'headline',
    shape.earlierShare < WHOLE && 'shortened',
    shape.laterShare < WHOLE && 'lengthened',
    matches.some(({ earlierStart }, at) => earlierStart < (matches[at - 1]?.earlierStart ?? 0)) && 'reordered',
    words > 0 && rewritten / words >= REWRITTEN && 'rewritten',
  ]
  return changes.filter((change) => change !== false)
}

function fold(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
