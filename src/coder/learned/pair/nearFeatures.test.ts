import { expect, test } from 'vitest'
import { nearEntries, type SentenceContext } from '../../events/index.js'
import { buildLexicon } from '../../lexicon/index.js'
import { treeOf } from '../fixtures/treeOf.js'
import { FeatureNames } from './FeatureSink.js'
import { markPair } from './markPair.js'
import { nearFeatures } from './nearFeatures.js'
import { nearLookup } from './nearLookup.js'

const ENTRIES = `provide.v.1
  verb: provide
  obj: aid, grain
  code: AID
  + Chad provided aid. => ? > -

provide.v.2
  verb: provide
  obj: proof
  against: any
  code: ACCUSE
  + Chad provided proof against Togo. => ? > ?

lend.v.1
  verb: lend
  code: AID
  + Chad lent tents. => ? > -
`

function lexicon() {
  const none = { name: 'none', text: '' }
  const scenes = { name: 'scenes', text: '@public: x\n@fiction: novel\n@portray: tell\n@performer: actor' }
  const files = { wordClasses: none, lightVerbs: none, contexts: none, modes: none, scenes, version: '0' }
  return buildLexicon({ ...files, entries: [{ name: 'entries', text: ENTRIES }] })
}

/** "Chad provided tents to Togo" */
const tree = treeOf([
  ['Chad', 'PROPN', 1, 'nsubj'],
  ['provided', 'VERB', -1, 'root', 'provide'],
  ['tents', 'NOUN', 1, 'obj', 'tent'],
  ['to', 'ADP', 4, 'case'],
  ['Togo', 'PROPN', 1, 'obl'],
])

test('what comes near at a predicate is told by its category, its share, and the one thing that it lacks', () => {
  const context: SentenceContext = { tree, mentions: new Map(), lexicon: lexicon(), nearby: [] }
  const sink = new FeatureNames()
  const sides = { actor: { first: 0, last: 0, head: 0 }, recipient: { first: 4, last: 4, head: 4 } }
  nearFeatures(markPair({ tree, ...sides, near: nearLookup(context, []) }), sink)
  expect(sink.names).toEqual([
    'near entry ACCUSE',
    'near entry ACCUSE lacks more',
    'near entry ACCUSE mostly',
    'near entry AID',
    'near entry AID lacks 1',
    'near entry AID mostly',
    'near entry AID lacks obj lemmas',
  ])
})

test('an entry by which the sentence is told already is not near', () => {
  const context: SentenceContext = { tree, mentions: new Map(), lexicon: lexicon(), nearby: [] }
  const own = nearEntries(context, 1, new Set(['provide.v.2']))
  expect(own.map(({ entry, missing }) => [entry.id, missing.length])).toEqual([['provide.v.1', 1]])
})
