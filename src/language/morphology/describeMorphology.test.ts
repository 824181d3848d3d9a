import { expect, test } from 'vitest'
import type { TaggedWord } from './describeMorphology.js'
import { describeMorphology } from './describeMorphology.js'

/** "form UPOS XPOS head relation", one word a line. */
function tree(rows: string): TaggedWord[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [text = '', upos = '', xpos = '', head = '', deprel = ''] = row.trim().split(' ')
      return { text, upos, xpos, head: Number(head), deprel }
    })
}

const ARRESTED = tree(`
  They PRON PRP 2 nsubj:pass
  were AUX VBD 2 aux:pass
  arrested VERB VBN -1 root`)
const HAVE_LEFT = tree(`
  Troops NOUN NNS 2 nsubj
  have AUX VBP 2 aux
  left VERB VBN -1 root`)
const MET_AND_PRAISED = tree(`
  He PRON PRP 2 nsubj
  has AUX VBZ 2 aux
  met VERB VBN -1 root
  and CCONJ CC 4 cc
  praised VERB VBN 2 conj
  them PRON PRP 4 obj`)
const MEN_HELD = tree(`
  men NOUN NNS -1 root
  held VERB VBN 0 acl
  there ADV RB 1 advmod`)
const IS_MOVING = tree(`
  Kim PROPN NNP 2 nsubj
  is AUX VBZ 2 aux
  moving VERB VBG -1 root`)

test.each([
  [
    'a passive with its auxiliary',
    ARRESTED,
    2,
    { tense: 'past', verbForm: 'participle', voice: 'passive', number: null },
  ],
  ['a perfect', HAVE_LEFT, 2, { tense: 'past', verbForm: 'participle', voice: 'active', number: null }],
  [
    'a second participle under one "has"',
    MET_AND_PRAISED,
    4,
    { tense: 'past', verbForm: 'participle', voice: 'active', number: null },
  ],
  ['a reduced relative', MEN_HELD, 1, { tense: 'past', verbForm: 'participle', voice: 'passive', number: null }],
  ['a progressive', IS_MOVING, 2, { tense: 'present', verbForm: 'participle', voice: 'active', number: null }],
  ['an auxiliary', IS_MOVING, 1, { tense: 'present', verbForm: 'finite', voice: null, number: 'singular' }],
  ['a plural noun', HAVE_LEFT, 0, { tense: null, verbForm: null, voice: null, number: 'plural' }],
  ['a plural pronoun', ARRESTED, 0, { tense: null, verbForm: null, voice: null, number: 'plural' }],
])('describes %s', (_, words, index, expected) => expect(describeMorphology(words, index)).toEqual(expected))
