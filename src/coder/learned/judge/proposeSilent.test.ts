import { expect, test } from 'vitest'
import { type ActorRef, PLOVER_CATEGORIES, type Upos } from '../../../types/index.js'
import { keyTable } from '../../../util/index.js'
import type { SentenceContext, Side } from '../../events/index.js'
import { buildLexicon } from '../../lexicon/index.js'
import { treeOf } from '../fixtures/treeOf.js'
import { MEANING_BLOCKS } from '../pair/meaningBlocks.js'
import type { Ranker } from '../model/Ranker.js'
import { wordVectors } from '../model/WordVectors.js'
import { proposeSilent } from './proposeSilent.js'

const ANSWERS = [...PLOVER_CATEGORIES, 'NONE'] as const
const ACCUSED = ANSWERS.indexOf('ACCUSE')

/** A ranker that answers every pair alike: ACCUSE, with a share that grows with its logit. */
function rankerSaying(logit: number): Ranker {
  return {
    answers: ANSWERS,
    categories: PLOVER_CATEGORIES,
    rows: keyTable(new Int32Array(0)),
    weights: new Int8Array(0),
    units: new Float32Array(0),
    meaningWeights: new Float32Array(MEANING_BLOCKS.length * ANSWERS.length),
    bias: Float32Array.from(ANSWERS, (answer, index) => (answer === 'NONE' ? -2 : index === ACCUSED ? logit : 0)),
    vectors: wordVectors({ dimensions: 1, unit: 1, keys: new Int32Array(0), rows: new Int8Array(0) }),
    margins: { replace: 0.3, drop: 0.9, complete: 0.2, silence: 0.2, vouch: 0.1, propose: 0.5 },
    version: '0',
  }
}

function contextOf(subject: readonly [string, Upos], object: readonly [string, Upos]): SentenceContext {
  const none = { name: 'none', text: '' }
  const scenes = { name: 'scenes', text: '@public: x\n@fiction: novel\n@portray: tell\n@performer: actor' }
  const files = { wordClasses: none, lightVerbs: none, contexts: none, modes: none, scenes, version: '0', entries: [] }
  const tree = treeOf([
    [...subject, 1, 'nsubj'],
    ['skewered', 'VERB', -1, 'root'],
    [...object, 1, 'obj'],
  ])
  return { tree, mentions: new Map(), lexicon: buildLexicon(files), nearby: [] }
}

function side(head: number, code: string | null): Side {
  const actor: ActorRef = {
    start: head,
    end: head + 1,
    exact: 'x',
    id: code,
    code,
    sectors: [],
    name: 'x',
    wikidata: null,
    resolved: 'name',
  }
  return { actors: [actor], heads: [head], slot: '-' }
}

function answer(context: SentenceContext, logit: number, recipientCode: string | null): string | null {
  const silent = { predicate: 1, actor: side(0, 'NOR'), recipient: side(2, recipientCode) }
  return proposeSilent(context, silent, rankerSaying(logit), new Map(), () => [])?.type.category ?? null
}

const NAMES = contextOf(['Norway', 'PROPN'], ['Chad', 'PROPN'])

test('what the step is sure of between two states is proposed', () => expect(answer(NAMES, 1.4, 'TCD')).toBe('ACCUSE'))

test('of somebody who is nobody public it must be surer', () => {
  expect(answer(NAMES, 1.4, null)).toBeNull()
  expect(answer(NAMES, 3, null)).toBe('ACCUSE')
})

test('a pronoun is no side of a proposed event', () =>
  expect(answer(contextOf(['Norway', 'PROPN'], ['them', 'PRON']), 3, 'TCD')).toBeNull())
