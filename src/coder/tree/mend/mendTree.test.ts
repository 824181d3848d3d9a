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

test('a plural behind a name at the head of a sentence without a verb is the verb', () => {
  const mended = relations(`
    Uruguay Uruguay PROPN NNP 2 compound
    imports import NOUN NNS 3 compound
    bottles bottle NOUN NNS 0 root
    from from ADP IN 5 case
    Argentina Argentina PROPN NNP 3 nmod`)
  expect(mended.slice(0, 3)).toEqual(['Uruguay 1 nsubj', 'imports -1 root', 'bottles 1 obj'])
})

test('of two such plurals the first is the verb', () => {
  const mended = relations(`
    Germany Germany PROPN NNP 2 compound
    halts halt NOUN NNS 4 nsubj
    arms arm NOUN NNS 4 nsubj
    exports export VERB VBZ 0 root
    to to ADP IN 6 case
    Chad Chad PROPN NNP 4 obl`)
  expect(mended.slice(0, 4)).toEqual(['Germany 1 nsubj', 'halts -1 root', 'arms 3 compound', 'exports 1 obj'])
})

test('a measure of time before the subject is no subject', () => {
  const mended = relations(`
    Hours hour NOUN NNS 3 nsubj
    Chad Chad PROPN NNP 3 nsubj
    expelled expel VERB VBD 0 root
    Mali Mali PROPN NNP 3 obj`)
  expect(mended[0]).toBe('Hours 2 obl:unmarked')
})

test('a particle right behind its verb opens no phrase', () => {
  const mended = relations(`
    Guinea Guinea PROPN NNP 2 nsubj
    cut cut VERB VBD 0 root
    off off ADP RP 4 case
    internet internet NOUN NN 2 obl`)
  expect(mended.slice(2)).toEqual(['off 1 compound:prt', 'internet 1 obj'])
})

test('a whole sentence whose only verb stands behind its noun is told by it', () => {
  const mended = relations(`
    opposition opposition NOUN NN 0 root
    called call VERB VBN 1 acl
    for for ADP IN 4 case
    votes vote NOUN NNS 2 obl
    . . PUNCT . 1 punct`)
  expect(mended.slice(0, 2)).toEqual(['opposition 1 nsubj', 'called -1 root'])
})

test('who is given a sum is told apart from the sum', () => {
  const mended = relations(`
    Chad Chad PROPN NNP 2 nsubj
    gave give VERB VBD 0 root
    Mali Mali PROPN NNP 4 compound
    billions billion NOUN NNS 2 obj`)
  expect(mended[2]).toBe('Mali 1 iobj')
})

test('a bare noun behind a phrase is still the object', () => {
  const mended = relations(`
    court court NOUN NN 2 nsubj
    freed free VERB VBN 0 root
    on on ADP IN 4 case
    bail bail NOUN NN 2 obl
    ministers minister NOUN NNS 2 obl`)
  expect(mended.at(-1)).toBe('ministers 1 obj')
})

test('a participle behind an object describes it', () => {
  const mended = relations(`
    Peru Peru PROPN NNP 2 nsubj
    lifted lift VERB VBD 0 root
    curbs curb NOUN NNS 4 nsubj
    declared declare VERB VBD 2 ccomp
    in in ADP IN 6 case
    March March PROPN NNP 4 obl`)
  expect(mended.slice(2, 4)).toEqual(['curbs 1 obj', 'declared 2 acl'])
})

test('a sound sentence stays the very same', () => {
  const sound = sentence(`
    Chad Chad PROPN NNP 2 nsubj
    met meet VERB VBD 0 root
    Mali Mali PROPN NNP 2 obj`)
  expect(mendTree(sound)).toBe(sound)
})

test('a bare name behind a verb without an object is its object', () => {
  const mended = relations(`
    Peru Peru PROPN NNP 2 nsubj
    thanked thank VERB VBD 0 root
    Chile Chile PROPN NNP 2 advmod
    on on ADP IN 5 case
    Monday Monday PROPN NNP 2 obl`)
  expect(mended[2]).toBe('Chile 1 obj')
})

test('a name before a verb without a subject is its subject', () => {
  const mended = relations(`
    Boluarte Boluarte PROPN NNP 2 discourse
    told tell VERB VBD 0 root
    reporters reporter NOUN NNS 2 obj`)
  expect(mended[0]).toBe('Boluarte 1 nsubj')
})

test('a name that a comma sets off is only called', () => {
  const mended = relations(`
    Listen listen VERB VB 0 root
    , , PUNCT , 3 punct
    Chile Chile PROPN NNP 1 vocative`)
  expect(mended[2]).toBe('Chile 0 vocative')
})

test("what has struck a place is nobody's deed", () => {
  const mended = relations(`
    Japan Japan PROPN NNP 2 nsubj
    sent send VERB VBD 0 root
    aid aid NOUN NN 2 obj
    to to ADP IN 7 mark
    quake quake NOUN NN 7 compound
    - - PUNCT HYPH 5 punct
    hit hit VERB VB 2 advcl
    Nepal Nepal PROPN NNP 7 obj`)
  expect([mended[3], mended[6], mended[7]]).toEqual(['to 7 case', 'hit 7 amod', 'Nepal 1 obl'])
})

test('goods behind a verb that looks like a plural are its object', () => {
  const mended = relations(`
    Seoul Seoul PROPN NNP 2 compound
    ships ship NOUN NNS 3 nsubj
    rice rice VERB VBP 0 root
    to to ADP IN 5 case
    Yemen Yemen PROPN NNP 3 obl`)
  expect(mended).toEqual(['Seoul 1 nsubj', 'ships -1 root', 'rice 1 obj', 'to 4 case', 'Yemen 1 obl'])
})

test('in a headline a comma joins two subjects', () => {
  const mended = relations(`
    Peru Peru PROPN NNP 4 vocative
    , , PUNCT , 1 punct
    Chile Chile PROPN NNP 4 nsubj
    hold hold VERB VBP 0 root
    talks talk NOUN NNS 4 obj`)
  expect([mended[0], mended[2]]).toEqual(['Peru 3 nsubj', 'Chile 0 conj'])
})

test('a name between a verb of giving and what describes the gift is who gets it', () => {
  const mended = relations(`
    Peru Peru PROPN NNP 2 nsubj
    granted grant VERB VBD 0 root
    Chile Chile PROPN NNP 5 compound
    special special ADJ JJ 5 amod
    status status NOUN NN 2 obj`)
  expect(mended[2]).toBe('Chile 1 iobj')
})

test('who is somewhere for something is told by the verb, not by the place', () => {
  const mended = relations(`
    Hollande Hollande PROPN NNP 4 nsubj
    is be AUX VBZ 4 cop
    in in ADP IN 4 case
    Nairobi Nairobi PROPN NNP 0 root
    for for ADP IN 6 case
    talks talk NOUN NNS 4 nmod`)
  expect(mended).toEqual(['Hollande 1 nsubj', 'is -1 root', 'in 3 case', 'Nairobi 1 obl', 'for 5 case', 'talks 1 obl'])
})

test('a subject before its predicate does not belong to the place behind it', () => {
  const mended = relations(`
    Barzani Barzani PROPN NNP 5 nsubj
    is be AUX VBZ 3 cop
    due due ADJ JJ 0 root
    in in ADP IN 5 case
    Tehran Tehran PROPN NNP 3 obl`)
  expect(mended[0]).toBe('Barzani 2 nsubj')
})

test('a name right before a finite verb without a subject is its subject', () => {
  const mended = relations(`
    Starmer Starmer PROPN NNP 2 compound
    leapt leap VERB VBD 0 root`)
  expect(mended[0]).toBe('Starmer 1 nsubj')
})

test('what the latest of several became to do is done by it', () => {
  const mended = relations(`
    Gabon Gabon PROPN NNP 2 nsubj
    became become VERB VBD 0 root
    the the DET DT 5 det
    latest late ADJ JJS 5 amod
    state state NOUN NN 2 iobj
    to to PART TO 7 mark
    open open VERB VB 5 acl`)
  expect([mended[4], mended[6]]).toEqual(['state 1 xcomp', 'open 1 xcomp'])
})
