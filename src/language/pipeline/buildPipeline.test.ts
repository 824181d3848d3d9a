import { expect, test } from 'vitest'
import { buildPipeline } from './buildPipeline.js'
import { findLemmas } from './findLemmas.js'
import { readingSteps } from './readingSteps.js'
import { tagWords } from './tagWords.js'

test('steps in the wrong order are refused when the pipeline is built', () =>
  expect(() => buildPipeline([findLemmas, tagWords], ['forms'])).toThrow('step "lemmatiser" needs tags'))

test('a layer is added once', () =>
  expect(() => buildPipeline([tagWords, tagWords], ['forms'])).toThrow('adds tags a second time'))

test.each(['fast', 'accurate'] as const)('the %s mode ends with everything a token holds', (mode) =>
  expect(readingSteps(mode).map(({ adds }) => adds)).toEqual(
    expect.arrayContaining(['tags', 'trees', 'lemmas', 'morphology']),
  ))
