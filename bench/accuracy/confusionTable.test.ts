import { expect, test } from 'vitest'
import { confusionTable } from './confusionTable.js'

test('rows are labels, columns answers; what nobody said or labelled is left out', () => {
  const answers = [
    { gold: 'AID', said: 'AID' },
    { gold: 'AID', said: 'NONE' },
    { gold: 'PROTEST', said: 'AID' },
  ]
  expect(confusionTable(answers)).toEqual([
    '| label | AID | PROT | NONE | n |',
    '| --- | ---: | ---: | ---: | ---: |',
    '| AID | **1** | · | 1 | 2 |',
    '| PROTEST | 1 | · | · | 1 |',
  ])
})
