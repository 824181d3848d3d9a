import { labelName } from '../perceptron/TaggedExample.js'
import type { SilverSentence } from './readSilver.js'

const SIMPLE: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  CD: 'NUM',
  CC: 'CCONJ',
  MD: 'AUX',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  EX: 'PRON',
  POS: 'PART',
  PDT: 'DET',
  RP: 'ADP',
  UH: 'INTJ',
  $: 'SYM',
  ',': 'PUNCT',
  '.': 'PUNCT',
  '``': 'PUNCT',
  "''": 'PUNCT',
  '-LRB-': 'PUNCT',
  '-RRB-': 'PUNCT',
}

/**
 * Joint tags for the words of a silver sentence, by rule from Penn tag and relation; an empty label where the two
 * conventions differ or the annotator often errs, so that nothing is learned there.
 */
export function convertTags(sentence: SilverSentence): string[] {
  return sentence.forms.map((form, i) => {
    const xpos = sentence.xpos[i] ?? ''
    const relation = sentence.relations[i] ?? ''
    if (/[A-Za-z0-9]-[A-Za-z0-9]/.test(form)) return ''
    const upos = SIMPLE[xpos]
    if (upos !== undefined) return labelName(upos, xpos)
    return convertByContext(form.toLowerCase(), xpos, relation)
  })
}

function convertByContext(word: string, xpos: string, relation: string): string {
  if (xpos.startsWith('VB')) {
    if (/^(?:aux|auxpass|cop)$/.test(relation)) return labelName('AUX', xpos)
    return /^(?:be|is|are|was|were|am|been|being|'s|'re|'m)$/.test(word) ? '' : labelName('VERB', xpos)
  }
  switch (xpos) {
    case 'TO':
      return relation === 'mark' ? labelName('PART', 'TO') : relation === 'case' ? labelName('ADP', 'IN') : ''
    case 'IN':
      return relation === 'case' ? labelName('ADP', 'IN') : relation === 'mark' ? labelName('SCONJ', 'IN') : ''
    case 'DT':
      return relation === 'det' ? labelName('DET', 'DT') : ''
    case 'WDT':
      return relation === 'det' ? labelName('DET', 'WDT') : labelName('PRON', 'WDT')
    case 'RB':
      return /^(?:not|n't|n’t)$/.test(word)
        ? labelName('PART', 'RB')
        : relation === 'advmod'
          ? labelName('ADV', 'RB')
          : ''
    case 'RBR':
    case 'RBS':
      return relation === 'advmod' ? labelName('ADV', xpos) : ''
    default:
      return ''
  }
}
