import type { Token } from '../../../types/index.js'
import { hashText } from '../../../util/index.js'

/** Number of a word, with its part of speech, in the list of possible heads of cues. */
export function headNumber({ lemma, upos }: Token, bits: number): number {
  return hashText(`${lemma} ${upos}`) & (bits - 1)
}

/** Whether a word can be the head of a cue at all: all others need no further look. */
export function canBeHead(heads: Uint8Array, token: Token): boolean {
  const number = headNumber(token, heads.length * 8)
  return ((heads[number >> 3] as number) & (1 << (number & 7))) !== 0
}
