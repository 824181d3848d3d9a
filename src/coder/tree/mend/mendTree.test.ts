import { expect, test } from 'vitest'
import { sentence } from '../../fixtures/sentence.js'
import { mendTree } from './mendTree.js'

function relations(lines: string): string[] {
  return mendTree(sentence(lines)).tokens.map((token) => `${token.text} ${token.head} ${token.deprel}`)
}

test('a gerund behind "denied" is what was denied, not an attribute of its object', () => {
  const mended = relations(`
    Rwanda Rwanda PROPN NNP 2 nsubj
    denied deny VERB VBD 0 root
    attacking attack VERB VBG 4 amod
    Burundi Burundi PROPN NNP 2 obj`)
  expect(mended.slice(2)).toEqual(['attacking 1 xcomp', 'Burundi 2 obj'])
})

test('an infinitive behind a call says what the call is for', () => {
  const mended = relations(`
    Serbia Serbia PROPN NNP 2 nsubj
    rejected reject VERB VBD 0 root
    a a DET DT 4 det
    call call NOUN NN 2 obj
    to to PART TO 6 mark
    withdraw withdraw VERB VB 2 advcl`)
  expect(mended.at(-1)).toBe('withdraw 3 acl')
})

test('a participle between two nouns of a sentence without a verb is its verb', () => {
  const mended = relations(`
    Morocco Morocco PROPN NNP 3 compound
    normalised normalise VERB VBN 3 amod
    relations relation NOUN NNS 0 root
    with with ADP IN 5 case
    Israel Israel PROPN NNP 3 nmod`)
  expect(mended).toEqual(['Morocco 1 nsubj', 'normalised -1 root', 'relations 1 obj', 'with 4 case', 'Israel 2 nmod'])
})

test('what hangs on a helping verb belongs to the verb that is helped', () => {
  const mended = relations(`
    Austria Austria PROPN NNP 2 nsubj
    has have AUX VBZ 3 aux
    eased ease VERB VBN 0 root
    limits limit NOUN NNS 3 obj`)
  expect(mended[0]).toBe('Austria 2 nsubj')
})

test('a sound sentence stays the very same', () => {
  const sound = sentence(`
    Chad Chad PROPN NNP 2 nsubj
    met meet VERB VBD 0 root
    Mali Mali PROPN NNP 2 obj`)
  expect(mendTree(sound)).toBe(sound)
})
