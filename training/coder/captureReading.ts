import { type CoderParts, makeReport, readReport } from '../../src/app/index.js'
import type { LearnedStep, SentenceContext, ToldEvent } from '../../src/coder/events/index.js'
import type { ParseOnce } from './parseOnce.js'

/** A sentence as the rules left it. */
export interface RuledSentence {
  readonly context: SentenceContext
  readonly told: readonly ToldEvent[]
}

/** Reads a text by the rules alone and keeps what the learned step would have been shown. */
export function captureReading(text: string, parts: CoderParts, parse: ParseOnce): RuledSentence[] {
  const seen: RuledSentence[] = []
  const learned: LearnedStep = {
    judge: (context, told) => {
      seen.push({ context, told })
      return told
    },
    propose: () => [],
  }
  readReport(makeReport({ text }), { ...parts, learned }, parse(text))
  return seen
}
