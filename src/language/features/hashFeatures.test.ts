import { expect, test } from 'vitest'
import { planParserAtoms } from '../parsing/readParserAtoms.js'
import { planTaggerAtoms } from '../tagging/readTaggerAtoms.js'
import { compileTemplates } from './compileTemplates.js'
import { hashFeatures } from './hashFeatures.js'

test('templates of different places and atoms of different values have different keys', () => {
  const program = compileTemplates(['a', 'b', 'a b', 'b a', 'a b c', 'a b c d'])
  const keys = new Int32Array(program.featureCount)
  hashFeatures(program, Int32Array.from([11, 11, 12, 13]), keys)
  const first = Array.from(keys)
  expect(new Set(first).size).toBe(6)
  hashFeatures(program, Int32Array.from([11, 14, 12, 13]), keys)
  expect(Array.from(keys).filter((key) => first.includes(key))).toHaveLength(1)
})

test('an unknown atom is refused', () => {
  expect(() => planParserAtoms(compileTemplates(['s9.word']))).toThrow('s9.word')
  expect(() => planTaggerAtoms(compileTemplates(['w.colour']))).toThrow('w.colour')
})
