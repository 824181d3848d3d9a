import { expect, test } from 'vitest'
import { FLOOD, textOf } from './fixtures/stories.js'
import { testKnowledge, testReport } from './fixtures/testKnowledge.js'
import { lineageOf } from './origins/lineageOf.js'

const knowledge = testKnowledge()
const flood = testReport('a', textOf(...FLOOD), { published: '2024-05-01' })

test.fails('a story of which every sentence is told in other words is a rewriting', () => {
  const retold = textOf(
    'Hundreds of homes in Lessing were under water after the Morna burst its banks on Tuesday evening, firefighters reported.',
    'The army ferried a thousand inhabitants, hospital patients included, to school buildings on higher ground.',
    'Experts had said in spring that the embankment next to the paper factory was sodden, but repairs had to wait for funds.',
    'Forecasters foresee further showers. No trains will run to the coast for a fortnight.',
  )
  const report = testReport('b', retold, { published: '2024-05-02' })
  expect(lineageOf([flood, report], knowledge).links).toHaveLength(1)
})

test.fails('a translation is a copy', () => {
  const translated = textOf(
    'Der Fluss Morna ist am Dienstagabend oberhalb der Stadt Lessing über die Ufer getreten und hat etwa vierhundert Häuser überflutet.',
    'Soldaten brachten mehr als tausend Menschen mit Schlauchbooten in Schulen und Turnhallen auf dem Hügel.',
  )
  const report = testReport('b', translated, { published: '2024-05-02', language: 'de' })
  expect(lineageOf([flood, report], knowledge).links).toHaveLength(1)
})
