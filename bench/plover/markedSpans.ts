import type { Span } from '../../src/types/index.js'

export interface MarkedSentence {
  /** The sentence without the marks. */
  readonly text: string
  readonly actor: Span | null
  readonly recipient: Span | null
}

/** Takes `<s>..</s>` (actor) and `<t>..</t>` (recipient) out of a sentence and keeps where they stood. */
export function markedSpans(marked: string): MarkedSentence {
  const places = new Map<string, number>()
  let text = ''
  let from = 0
  for (const tag of marked.matchAll(/<\/?[st]>/g)) {
    text += marked.slice(from, tag.index)
    places.set(tag[0], text.length)
    from = tag.index + tag[0].length
  }
  text += marked.slice(from)
  return { text, actor: spanOf(places, 's'), recipient: spanOf(places, 't') }
}

function spanOf(places: ReadonlyMap<string, number>, tag: string): Span | null {
  const start = places.get(`<${tag}>`)
  const end = places.get(`</${tag}>`)
  return start === undefined || end === undefined || end <= start ? null : { start, end }
}
