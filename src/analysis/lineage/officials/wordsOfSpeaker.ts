import type { Span } from '../../../types/index.js'
import type { TextWords } from '../words/TextWords.js'

/** The content words of the sentence in which a speaker stands, without the speaker's own, as hashes. */
export function wordsOfSpeaker(words: TextWords, speaker: Span): ReadonlySet<number> {
  const said = new Set<number>()
  const segment = words.segments.find(({ end }) => end > speaker.start)
  if (!segment) return said
  for (let at = segment.firstWord; at < segment.endWord; at++) {
    const start = words.starts[at] as number
    if (start < speaker.start || start >= speaker.end) said.add(words.hashes[at] as number)
  }
  return said
}
