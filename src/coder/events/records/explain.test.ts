import { expect, test } from 'vitest'
import type { EventEntry } from '../../lexicon/index.js'
import { parseEntries } from '../../lexicon/parseEntries.js'
import { indexTree } from '../../tree/index.js'
import { NO_SIDE } from '../Proposal.js'
import { explain } from './explain.js'

const ENTRY = 'provide.v.1\n  verb: provide\n  obj: aid\n  code: AID\n'

test('what no entry tells names the entry that comes nearest, and what that asks for', () => {
  const [entry] = parseEntries(ENTRY, 'x.txt', new Map(), 0) as EventEntry[]
  if (!entry) throw new Error('the entry does not read')
  const tree = indexTree({ index: 0, start: 0, end: 0, paragraph: 0, kind: 'prose', tokens: [] })
  const lexicon = {} as never
  const text = explain(
    { tree, mentions: new Map(), lexicon, nearby: [] },
    {
      entry: { ...entry, id: 'learned.aid' },
      predicate: 0,
      anchor: 0,
      type: { category: 'AID', mode: null },
      underlying: null,
      actor: NO_SIDE,
      recipient: NO_SIDE,
      steps: [],
      specificity: 0,
      consumed: [],
      outcome: null,
      nearest: { entry, missing: entry.conditions, share: 1 },
    },
  )
  expect(text).toContain('the nearest entry is provide.v.1, which asks for obj: aid')
})
