import { describeMorphology } from '../morphology/describeMorphology.js'
import { defineStep } from './Step.js'

/** Tense, verb form, voice and number. */
export const findMorphology = defineStep({
  name: 'morphology',
  needs: ['forms', 'tags', 'trees'],
  adds: 'morphology',
  run: ({ forms, tags, trees }) =>
    forms.map((words, i) => {
      const described = words.map((text, j) => {
        const [upos = 'X', xpos = ''] = tags[i]?.[j] ?? []
        return { text, upos, xpos, head: trees[i]?.heads[j] ?? -1, deprel: trees[i]?.relations[j] ?? 'dep' }
      })
      return words.map((_, j) => describeMorphology(described, j))
    }),
})
