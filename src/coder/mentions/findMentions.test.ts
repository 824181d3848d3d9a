import { expect, test } from 'vitest'
import { coderGazetteer } from '../fixtures/coderGazetteer.js'
import { report } from '../fixtures/report.js'
import { findMentions } from './findMentions.js'

const ontology = { gazetteer: coderGazetteer() }

/** Mentions as `exact (kind)`. */
function mentionsOf(rows: string): readonly string[] {
  return findMentions(report(rows), ontology).map(({ exact, kind }) => `${exact} (${kind})`)
}

const TITLED = `
The the DET DT 5 det
Iranian iranian ADJ JJ 5 amod
Foreign foreign ADJ NNP 4 amod
Minister Minister PROPN NNP 5 nmod:desc
Hossein Hossein PROPN NNP 7 nsubj
Amiri Amiri PROPN NNP 5 flat
left leave VERB VBD 0 root
. . PUNCT . 7 punct`

test('a title belongs to the name behind it, a nationality is a mention of its own', () => {
  expect(mentionsOf(TITLED)).toEqual(['Iranian (adjective)', 'The Iranian Foreign Minister Hossein Amiri (name)'])
})

const DESCRIBED = `
Officials official NOUN NNS 12 nsubj
in in ADP IN 3 case
Kyiv Kyiv PROPN NNP 1 nmod
, , PUNCT , 7 punct
who who PRON WP 7 nsubj
had have AUX VBD 7 aux
met meet VERB VBN 1 acl:relcl
allies ally NOUN NNS 7 obj
and and CCONJ CC 10 cc
donors donor NOUN NNS 8 conj
, , PUNCT , 12 punct
left leave VERB VBD 0 root
. . PUNCT . 12 punct`

test('relative clauses and other conjuncts are left out of a phrase', () => {
  expect(mentionsOf(DESCRIBED)).toEqual([
    'Officials in Kyiv (nominal)',
    'Kyiv (name)',
    'who (pronoun)',
    'allies (nominal)',
    'donors (nominal)',
  ])
})

const OWNED = `
Israel Israel PROPN NNP 3 nmod:poss
's 's PART POS 1 case
army army NOUN NN 9 nsubj
and and CCONJ CC 7 cc
the the DET DT 7 det
Iran Iran PROPN NNP 7 compound
backed back VERB VBN 3 conj
militia militia NOUN NN 7 obj
fought fight VERB VBD 0 root
its its PRON PRP$ 11 nmod:poss
wars war NOUN NNS 9 obj`

test('possessors are mentions without their clitic, and so are possessive pronouns', () => {
  expect(mentionsOf(OWNED)).toContain('Israel (possessive)')
  expect(mentionsOf(OWNED)).toContain('its (possessive)')
  expect(mentionsOf(OWNED)).toContain("Israel's army (nominal)")
})

const HYPHENED = `
The the DET DT 5 det
Iran Iran PROPN NNP 4 obl:unmarked
- - PUNCT HYPH 2 punct
backed back VERB VBN 5 amod
militia militia NOUN NN 6 nsubj
fled flee VERB VBD 0 root
Hamas Hamas PROPN NNP 10 compound
- - PUNCT HYPH 10 punct
run run VERB VBN 10 amod
towns town NOUN NNS 6 obj`

test('a name tied to a participle by a hyphen is a mention inside the phrase', () => {
  expect(mentionsOf(HYPHENED)).toEqual([
    'Iran (adjective)',
    'The Iran-backed militia (nominal)',
    'Hamas (adjective)',
    'Hamas-run towns (nominal)',
  ])
})

const NOUNLESS = `
Both both PRON DT 2 nsubj
denied deny VERB VBD 0 root
it it PRON PRP 2 obj
; ; PUNCT : 8 punct
the the DET DT 6 det
wounded wounded ADJ JJ 8 nsubj
were be AUX VBD 8 aux:pass
moved move VERB VBN 2 parataxis
. . PUNCT . 2 punct`

test('pronouns and adjectives without a noun head phrases', () => {
  expect(mentionsOf(NOUNLESS)).toEqual(['Both (pronoun)', 'it (pronoun)', 'the wounded (nominal)'])
})

const SPLIT_NAME = `
Kim Kim PROPN NNP 6 nsubj
Jong Jong PROPN NNP 1 flat
- - PUNCT HYPH 4 punct
un un NOUN NN 6 nsubj
will will AUX MD 6 aux
visit visit VERB VB 0 root
Russia Russia PROPN NNP 6 obj`

test('a known name that the tree tears apart is one phrase at each of its heads', () => {
  expect(mentionsOf(SPLIT_NAME)).toEqual(['Kim Jong-un (name)', 'Kim Jong-un (name)', 'Russia (name)'])
})

test('mentions are numbered in the order of the report and quote its text', () => {
  const parsed = report(`${TITLED}\n\n${DESCRIBED.trim()}`)
  const mentions = findMentions(parsed, ontology)
  expect(mentions.map(({ id }) => id)).toEqual(mentions.map((_, at) => at))
  for (const { start, end, exact } of mentions) expect(parsed.text.slice(start, end)).toBe(exact)
})
