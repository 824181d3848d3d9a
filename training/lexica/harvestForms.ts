import { readWordList } from '../../src/language/lexica/readWordList.js'
import { countTags, nameClasses } from '../perceptron/harvestLexicon.js'
import type { SilverSentence } from '../silver/readSilver.js'

/**
 * The word-form lexicon: for each word the set of its Penn tags in the silver news text, and for irregular verbs the
 * tags of their forms. The treebanks are left out, because a tagger would trust a lexicon that holds its own lesson.
 */
export function harvestForms(silver: readonly SilverSentence[], irregularVerbs: string): Map<string, string> {
  const words = silver.flatMap(({ forms, xpos }) => forms.map((form, i) => [form, xpos[i] ?? ''] as const))
  const letters = words.filter(([form]) => /^[A-Za-z][A-Za-z'’.]*$/.test(form))
  const classes = nameClasses(countTags(letters), 3, 0.04, 4)
  const forms = new Map([...classes].map(([word, tags]) => [word, tags.split(' ').sort().join(' ')]))
  for (const [form, tags] of readIrregularForms(irregularVerbs)) {
    const known = forms.get(form)?.split(' ') ?? []
    forms.set(form, [...new Set([...known, ...tags])].sort().join(' '))
  }
  return forms
}

function readIrregularForms(text: string): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>()
  const add = (form: string, tag: string): void => {
    const tags = forms.get(form) ?? new Set<string>()
    forms.set(form, tags.add(tag))
  }
  for (const { fields } of readWordList(text, 'irregular-verbs.txt', 3)) {
    const [base = '', past = '', participle = ''] = fields
    add(base, 'VB')
    for (const form of past.split('|')) add(form, 'VBD')
    for (const form of participle.split('|')) add(form, 'VBN')
  }
  return forms
}
