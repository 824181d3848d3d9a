import type { TokenRange } from '../../tree/index.js'
import { LABEL } from './features/CueView.js'
import { QUOTE, type SentenceFacts } from './features/SentenceFacts.js'
import type { ContentStretch, LearnedAttribution } from './LearnedAttribution.js'
import type { AttributionPlace } from './walkPlaces.js'

/** The parts of an attribution from the labels of its places. */
export function placeParts(
  all: readonly SentenceFacts[],
  places: readonly AttributionPlace[],
  labels: Uint8Array,
  { sentence, head }: { readonly sentence: number; readonly head: number },
): Pick<LearnedAttribution, 'cue' | 'source' | 'content'> {
  const first = places.findIndex(({ kind }) => kind === 'word')
  const words = labels.subarray(first, first + (all[sentence]?.word.length ?? 0))
  const cue = runAt(words, LABEL.cue, head)
  const content: ContentStretch[] = []
  places.forEach((place, index) => {
    if (labels[index] !== LABEL.content) return
    if (place.kind === 'sentence')
      content.push(quotedPart(all[place.sentence] as SentenceFacts, place.sentence - sentence))
    else if (labels[index - 1] !== LABEL.content || place.word === 0)
      content.push({ sentence, ...runAt(words, LABEL.content, place.word) })
  })
  return { cue, source: nearestRun(words, LABEL.source, cue), content }
}

/** The words around one that carry the same label. */
function runAt(labels: Uint8Array, label: number, at: number): TokenRange {
  let first = at
  let last = at
  while (first > 0 && labels[first - 1] === label) first--
  while (last < labels.length - 1 && labels[last + 1] === label) last++
  return { first, last }
}

/** The run of a label that lies nearest to the cue; one in front of it where two lie equally near. */
function nearestRun(labels: Uint8Array, label: number, cue: TokenRange): TokenRange | null {
  let nearest: TokenRange | null = null
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== label) continue
    const run = runAt(labels, label, at)
    const distance = run.last < cue.first ? cue.first - run.last : run.first - cue.last
    if (distance < least) {
      nearest = run
      least = distance
    }
    at = run.last
  }
  return nearest
}

/** The part of a neighbouring sentence that the quotation covers; without marks the sentence up to its full stop. */
function quotedPart({ tree, quote, quoteNumber }: SentenceFacts, distance: number): ContentStretch {
  const sentence = tree.sentence.index
  let first = 0
  let last = tree.tokens.length - 1
  const closes = quote.indexOf(QUOTE.closes)
  const opens = quote.lastIndexOf(QUOTE.opens)
  if (distance > 0 && quoteNumber[0] !== 0 && closes > 0) last = closes
  if (distance < 0 && quoteNumber[last] !== 0 && opens > 0) first = opens
  if (quoteNumber[last] === 0 && tree.tokens[last]?.text === '.') last--
  return { sentence, first, last }
}
