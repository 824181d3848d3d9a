import type { TriedEntry } from '../../types/index.js'
import type { Paragraph } from '../page/layOut.js'
import { dim, plain } from '../terminal/Segment.js'
import { quoteWords } from './quoteWords.js'
import { typeWords } from './typeWords.js'

/** Entries shown at one word. */
const MOST_ENTRIES = 3

/** The entries that a word did not follow, and why: one paragraph each, the first few. */
export function lostLines(tried: readonly TriedEntry[], label: string, indent: number): Paragraph[] {
  const lost = tried.filter(({ verdict }) => verdict !== 'chosen').toSorted(byNearness)
  const shown = lost.slice(0, MOST_ENTRIES).map((entry, index) => ({
    indent,
    ...(index === 0 ? { label } : {}),
    segments: [plain(`${entry.rule} `), dim(`(${typeWords(entry.type)}) ${reasonOf(entry, tried)}`)],
  }))
  const restCount = lost.length - shown.length
  if (restCount === 0) return shown
  return [...shown, { indent, segments: [dim(`and ${restCount} more (--json has all)`)] }]
}

/** What held first, then what came nearest to holding. */
function byNearness(left: TriedEntry, right: TriedEntry): number {
  const misses = (entry: TriedEntry): number => (entry.verdict === 'condition' ? 1 : 0)
  return misses(left) - misses(right) || right.heldCount - left.heldCount
}

function reasonOf({ verdict, failed, specificity }: TriedEntry, tried: readonly TriedEntry[]): string {
  switch (verdict) {
    case 'condition': {
      const found =
        failed && failed.found.length > 0 ? `${quoteWords(failed.found)} stands there` : 'nothing stands there'
      return `asks ${failed?.asked ?? ''}; ${found}`
    }
    case 'recipient':
      return 'needs a recipient; nobody known stands there'
    case 'outranked': {
      const winner = tried.find((one) => one.verdict === 'chosen')
      return specificity === winner?.specificity
        ? 'holds too, but stands later in the lexicon'
        : `holds too, but asks for less (${specificity} against ${winner?.specificity ?? 0})`
    }
    case 'chosen':
      return 'holds'
  }
}
