import type { NearEntry } from '../../events/index.js'
import type { Condition } from '../../lexicon/index.js'
import { childrenOf } from '../../tree/index.js'
import type { FeatureSink } from './FeatureSink.js'
import type { MarkedPair } from './MarkedPair.js'

/** Relations of the words that may tell an event for the word above them: "provide assistance", "agree to help". */
const TELLING: ReadonlySet<string> = new Set(['obj', 'xcomp', 'ccomp', 'nsubj'])

/** Features of the entries that come near to holding on the way between the two sides: their categories, what they miss. */
export function nearFeatures(pair: MarkedPair, sink: FeatureSink): void {
  for (const index of pair.path) {
    for (const near of pair.near(index)) entryFeatures(near, 'near entry ', sink)
    for (const child of childrenOf(pair.tree, index)) {
      if (pair.marks[child] !== '' || !TELLING.has(pair.relations[child] ?? '') || pair.path.includes(child)) continue
      for (const near of pair.near(child)) entryFeatures(near, 'near entry below ', sink)
    }
  }
}

function entryFeatures({ entry, missing, share }: NearEntry, place: string, sink: FeatureSink): void {
  const { category } = entry.code
  sink.add(place, category)
  sink.add(place, category, missing.length < 2 ? ` lacks ${missing.length}` : ' lacks more')
  sink.add(place, category, share > 0.99 ? ' alone' : share >= 0.5 ? ' mostly' : ' among others')
  if (missing.length === 1 && missing[0]) sink.add(place, category, ' lacks ', wantOf(missing[0]))
}

/** What a condition wants: its slots, and the kind of its first test. */
function wantOf({ slots, tests, negated }: Condition): string {
  return `${slots.join('|')} ${negated ? 'not ' : ''}${tests[0]?.kind ?? '-'}`
}
