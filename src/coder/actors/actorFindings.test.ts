import { expect, test } from 'vitest'
import { coderGazetteer } from '../fixtures/coderGazetteer.js'
import { report } from '../fixtures/report.js'
import { findMentions } from '../mentions/index.js'
import { actorFindings } from './actorFindings.js'
import { resolveActors } from './resolveActors.js'

const ontology = { gazetteer: coderGazetteer() }

function findingsOf(rows: string): readonly string[] {
  const parsed = report(rows)
  const resolved = resolveActors(parsed, findMentions(parsed, ontology), ontology, '2023-09-05')
  return actorFindings(resolved).map(({ kind, exact }) => `${kind}: ${exact}`)
}

test('a name that no list knows is an unknown actor', () => {
  expect(
    findingsOf(`
      Dorian Dorian PROPN NNP 3 nsubj
      Marsh Marsh PROPN NNP 1 flat
      visited visit VERB VBD 0 root
      Moscow Moscow PROPN NNP 3 obj`),
  ).toEqual(['unknownActor: Dorian Marsh'])
})

test('a pronoun without anybody before it is an unresolved reference, a thing is none', () => {
  expect(
    findingsOf(`
      He he PRON PRP 2 nsubj
      praised praise VERB VBD 0 root
      the the DET DT 4 det
      treaty treaty NOUN NN 2 obj`),
  ).toEqual(['unresolvedReference: He'])
})

test('a role alone is an ordinary result', () => {
  expect(
    findingsOf(`
      Diplomats diplomat NOUN NNS 2 nsubj
      left leave VERB VBD 0 root`),
  ).toEqual([])
})
