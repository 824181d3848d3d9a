import { expect, test } from 'vitest'
import { sentence } from '../fixtures/sentence.js'
import {
  caseOf,
  childrenOf,
  childWith,
  conjunctsOf,
  descendantsOf,
  governorsOf,
  hasChild,
  hyphenEnd,
  indexTree,
  isGenitive,
  isNegated,
  isRelation,
  isWithin,
  sharedRelation,
  subtreeRange,
} from './index.js'

/** "Ties with Moscow's army and Beijing did not suffer because of it." */
const tree = indexTree(
  sentence(`
    Ties tie NOUN NNS 10 nsubj
    with with ADP IN 5 case
    Moscow Moscow PROPN NNP 5 nmod:poss
    's 's PART POS 3 case
    army army NOUN NN 1 nmod
    and and CCONJ CC 7 cc
    Beijing Beijing PROPN NNP 5 conj
    did do AUX VBD 10 aux
    not not PART RB 10 advmod
    suffer suffer VERB VB 0 root
    because because ADP IN 13 case
    of of ADP IN 11 fixed
    it it PRON PRP 10 obl
    . . PUNCT . 10 punct`),
)

test('children are listed in the order of the words', () => {
  expect(childrenOf(tree, 9)).toEqual([0, 7, 8, 12, 13])
  expect(tree.root).toBe(9)
  expect(childrenOf(tree, 99)).toEqual([])
})

test('a relation takes its subtypes, but a subtype does not take the relation', () => {
  expect(isRelation('nsubj:pass', 'nsubj')).toBe(true)
  expect(isRelation('nsubj', 'nsubj:pass')).toBe(false)
  expect(isRelation('nmodx', 'nmod')).toBe(false)
  expect(childWith(tree, 4, 'nmod')).toBe(2)
  expect(hasChild(tree, 4, 'obj')).toBe(false)
})

test('members of a coordination share governor and relation', () => {
  expect(conjunctsOf(tree, 6)).toEqual([4, 6])
  expect(sharedRelation(tree, 6)).toEqual({ governor: 0, deprel: 'nmod' })
})

test('a later conjunct has the preposition of the first, the clitic is none, fixed parts are joined', () => {
  expect(caseOf(tree, 6)).toBe('with')
  expect(caseOf(tree, 2)).toBeNull()
  expect(caseOf(tree, 12)).toBe('because of')
  expect(isGenitive(tree, 2)).toBe(true)
})

test('walking up and down', () => {
  expect(governorsOf(tree, 2)).toEqual([4, 0, 9])
  expect(isWithin(tree, 2, 0)).toBe(true)
  expect(isWithin(tree, 12, 0)).toBe(false)
  expect(descendantsOf(tree, 4)).toEqual([1, 2, 3, 4, 5, 6])
  expect(subtreeRange(tree, 4)).toEqual({ first: 1, last: 6 })
  expect(isNegated(tree, 9)).toBe(true)
})

test('a hyphenated name ends behind its hyphens, but not behind a participle', () => {
  const named = indexTree(
    sentence(`
      Byong Byong PROPN NNP 4 nsubj
      - - PUNCT HYPH 3 punct
      chul chul NOUN NN 1 list
      left leave VERB VBD 0 root
      Iran Iran PROPN NNP 7 obl
      - - PUNCT HYPH 7 punct
      backed back VERB VBN 8 amod
      men man NOUN NNS 4 obj`),
  )
  expect(hyphenEnd(named, 0)).toBe(2)
  expect(hyphenEnd(named, 4)).toBe(4)
})
