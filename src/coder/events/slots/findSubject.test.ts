import { expect, test } from 'vitest'
import { sentence } from '../../fixtures/sentence.js'
import { indexTree } from '../../tree/index.js'
import { findObject } from './findObject.js'
import { findSubject } from './findSubject.js'

/** Rows `form[/lemma] upos xpos head deprel`; the lemma defaults to the form. Says which words are subject and object of a verb. */
function sides(rows: string, verb: string): { subject: string | null; object: string | null } {
  const withLemmas = rows
    .trim()
    .split('\n')
    .map((row) => {
      const [word = '', upos, xpos, head, deprel] = row.trim().split(/\s+/)
      const [form = '', lemma = form.toLowerCase()] = word.split('/')
      return [form, lemma, upos, xpos, head, deprel].join(' ')
    })
    .join('\n')
  const tree = indexTree(sentence(withLemmas))
  const index = tree.tokens.findIndex((token) => token.text === verb)
  const word = (at: number) => tree.tokens[at]?.text ?? null
  return { subject: word(findSubject(tree, index)), object: word(findObject(tree, index)) }
}

test('an active verb has its own subject and object', () => {
  const rows = 'Iran PROPN NNP 2 nsubj\nseized VERB VBD 0 root\nships NOUN NNS 2 obj'
  expect(sides(rows, 'seized')).toEqual({ subject: 'Iran', object: 'ships' })
})

test('a passive turns the sides around', () => {
  const rows = `ships NOUN NNS 3 nsubj:pass
    were AUX VBD 3 aux:pass
    seized VERB VBN 0 root
    by ADP IN 5 case
    Iran PROPN NNP 3 obl:agent`
  expect(sides(rows, 'seized')).toEqual({ subject: 'Iran', object: 'ships' })
})

test('a participle after a noun acts on that noun', () => {
  const rows = `ship NOUN NN 5 nsubj
    seized VERB VBN 1 acl
    by ADP IN 4 case
    Iran PROPN NNP 2 obl
    sank VERB VBD 0 root`
  expect(sides(rows, 'seized')).toEqual({ subject: 'Iran', object: 'ship' })
})

test('a doer that hangs on the place is still the doer', () => {
  const rows = `embassy NOUN NN 3 nsubj:pass
    was AUX VBD 3 aux:pass
    reduced VERB VBN 0 root
    to ADP IN 5 case
    ashes NOUN NNS 3 obl
    by ADP IN 7 case
    rioters NOUN NNS 5 nmod`
  expect(sides(rows, 'reduced')).toEqual({ subject: 'rioters', object: 'embassy' })
})

test('whoever is urged is to do it', () => {
  const rows = `Oman PROPN NNP 2 nsubj
    urged VERB VBD 0 root
    Iran PROPN NNP 2 obj
    to PART TO 5 mark
    free VERB VB 2 xcomp
    sailors NOUN NNS 5 obj`
  expect(sides(rows, 'free')).toEqual({ subject: 'Iran', object: 'sailors' })
})

test('whoever promises is to do it', () => {
  const rows = `Iran PROPN NNP 2 nsubj
    promised/promise VERB VBD 0 root
    Oman PROPN NNP 2 obj
    to PART TO 5 mark
    free VERB VB 2 xcomp
    sailors NOUN NNS 5 obj`
  expect(sides(rows, 'free')).toEqual({ subject: 'Iran', object: 'sailors' })
})

test('with "for" the object of blame did it', () => {
  const rows = `Oman PROPN NNP 2 nsubj
    blamed VERB VBD 0 root
    Iran PROPN NNP 2 obj
    for SCONJ IN 5 mark
    seizing VERB VBG 2 advcl
    ships NOUN NNS 5 obj`
  expect(sides(rows, 'seizing')).toEqual({ subject: 'Iran', object: 'ships' })
})

test('a second verb shares subject with the first', () => {
  const rows = `Iran PROPN NNP 2 nsubj
    stopped VERB VBD 0 root
    ships NOUN NNS 2 obj
    and CCONJ CC 5 cc
    searched VERB VBD 2 conj
    crews NOUN NNS 5 obj`
  expect(sides(rows, 'searched')).toEqual({ subject: 'Iran', object: 'crews' })
})

test('a second participle shares the patient of the passive', () => {
  const rows = `man NOUN NN 3 nsubj:pass
    was AUX VBD 3 aux:pass
    arrested VERB VBN 0 root
    and CCONJ CC 5 cc
    charged VERB VBN 3 conj`
  expect(sides(rows, 'charged')).toEqual({ subject: null, object: 'man' })
})

test('"Iran\'s plan to seize ships" is a plan of Iran', () => {
  const rows = `Iran PROPN NNP 3 nmod:poss
    's PART POS 1 case
    plan NOUN NN 0 root
    to PART TO 5 mark
    seize VERB VB 3 acl
    ships NOUN NNS 5 obj`
  expect(sides(rows, 'seize')).toEqual({ subject: 'Iran', object: 'ships' })
})

test('a relative clause with a subject of its own acts on the noun outside', () => {
  const rows = `ships NOUN NNS 5 nsubj
    that PRON WDT 4 obj
    Iran PROPN NNP 4 nsubj
    seized VERB VBD 1 acl:relcl
    sank VERB VBD 0 root`
  expect(sides(rows, 'seized').subject).toBe('Iran')
})
