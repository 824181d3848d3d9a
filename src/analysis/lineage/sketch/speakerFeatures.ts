import { dayNumber, hashText, scramble } from '../../../util/index.js'
import type { AnonymousSpeaker } from '../officials/findOfficials.js'
import { wordsOfSpeaker } from '../officials/wordsOfSpeaker.js'
import { SPEAKER_WINDOW_DAYS } from '../thresholds.js'
import type { TextWords } from '../words/TextWords.js'

/** Words of one speaker that are looked up. */
const MAX_WORDS = 12

/**
 * Features by which reports are found that quote the same unnamed speaker about the same thing within a few days: kind
 * of speaker, a word of what is said, and the stretch of days. `around` adds the stretches before and after, for looking
 * up. None without a date.
 */
export function speakerFeatures(
  speakers: readonly AnonymousSpeaker[],
  words: TextWords,
  published: string | null,
  around: 'own' | 'around',
): readonly number[] {
  const day = dayNumber(published)
  if (day === null) return []
  const stretch = Math.floor(day / SPEAKER_WINDOW_DAYS)
  const stretches = around === 'own' ? [stretch] : [stretch - 1, stretch, stretch + 1]
  const features = new Set<number>()
  for (const { key, span } of speakers) {
    const said = [...wordsOfSpeaker(words, span)].sort((a, b) => a - b).slice(0, MAX_WORDS)
    for (const word of said) {
      for (const one of stretches) features.add(scramble(hashText(key) ^ scramble(word ^ Math.imul(one, 0x2c1b3c6d))))
    }
  }
  return [...features]
}
