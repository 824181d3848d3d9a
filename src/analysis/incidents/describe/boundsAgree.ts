import type { CountedThing } from '../../../types/index.js'

type Count = Pick<CountedThing, 'number' | 'bound'>

/** "About" stands for this much more or less. */
const ABOUT = 0.1

/** Whether two counts can both be right: "at least 5" and 7 can, 5 and 7 cannot. */
export function boundsAgree(one: Count, other: Count): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)]
  return a.low <= b.high && b.low <= a.high
}

function rangeOf({ number, bound }: Count): { readonly low: number; readonly high: number } {
  switch (bound) {
    case 'exactly':
      return { low: number, high: number }
    case 'about':
      return { low: number * (1 - ABOUT), high: number * (1 + ABOUT) }
    case 'at-least':
      return { low: number, high: Number.POSITIVE_INFINITY }
    case 'at-most':
      return { low: 0, high: number }
  }
}
