import { expect, test } from 'vitest'
import type { ActorRef, CodedEvent } from '../../src/types/index.js'
import { countSides } from './countSides.js'

const side = (...codes: (string | null)[]): ActorRef[] => codes.map((code) => ({ code }) as ActorRef)
const record = (actors: ActorRef[], recipients: ActorRef[]): CodedEvent =>
  ({ actors, recipients }) as unknown as CodedEvent

test.each([
  ['a code on either side', record(side('IRN'), side('ISR')), 1, 0],
  ['two codes that meet', record(side('FRA', 'DEU'), []), 1, 0],
  ['one side known', record(side('IRN'), side(null)), 0, 0],
  ['nobody known', record(side(null), []), 0, 1],
])('%s', (_, event, bothKnown, noneKnown) => expect(countSides([event])).toEqual({ bothKnown, noneKnown }))
