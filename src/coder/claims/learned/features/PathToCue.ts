import { hashText } from '../../../../util/index.js'
import type { CueView } from './CueView.js'

/** How a word hangs together with the cue. */
export interface PathToCue {
  /** Steps from the cue up to where the ways of the two meet; 9 where they do not. */
  readonly up: number
  /** The dependent of that meeting point through which the word hangs on it; -1 where the word is that point. */
  readonly branch: number
  /** The next word below the branch on the way; -1 where there is none. */
  readonly second: number
  /** Steps from the branch down to the word. */
  readonly depth: number
  /** Bits: an apposition, a relative clause, a clause of a noun, a conjunct, a side clause lies on the way. */
  readonly crossed: number
}

const CROSSINGS: ReadonlyMap<string, number> = new Map([
  ['appos', 1],
  ['acl:relcl', 2],
  ['acl', 4],
  ['conj', 8],
  ['advcl', 16],
  ['advcl:relcl', 2],
  ['parataxis', 32],
])

/** The way from a word to the cue. */
export function pathToCue({ facts, above }: CueView, index: number): PathToCue {
  let at = index
  let branch = -1
  let second = -1
  let depth = -1
  let crossed = 0
  while (at >= 0 && (above[at] as number) < 0 && depth < 60) {
    second = branch
    branch = at
    depth++
    crossed |= CROSSINGS.get(facts.tree.tokens[at]?.deprel ?? '') ?? 0
    at = facts.head[at] as number
  }
  const up = at >= 0 ? Math.min(above[at] as number, 5) : 9
  return { up, branch, second, depth: Math.min(depth, 5), crossed }
}

/** A number for "no word here". */
export const NOWHERE = hashText('#nowhere')
