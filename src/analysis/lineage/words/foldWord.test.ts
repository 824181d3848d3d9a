import { expect, test } from 'vitest'
import { testKnowledge } from '../fixtures/testKnowledge.js'
import { foldWord } from './foldWord.js'

const { spellings } = testKnowledge().words
const fold = (word: string) => foldWord(word, spellings)

test.each([
  ['Organised', 'organizing'],
  ['organisation', 'organizations'],
  ['labour', 'Labor'],
  ['neighbours', 'neighbor'],
  ['defence', 'defense'],
  ['Kiev', 'Kyiv'],
  ['Zelenskiy', 'Zelensky'],
  ['Sergey', 'Sergei'],
  ['1,000', '1000'],
  ['ships', 'ship'],
  ['imposed', 'imposing'],
  ['stopped', 'stops'],
  ['cities', 'city'],
  ['Düsseldorf', 'Dusseldorf'],
  ['agreed', 'agrees'],
])('%s is compared as %s is', (one, other) => expect(fold(one)).toBe(fold(other)))

test.each([
  ['talks', 'tanks'],
  ['north', 'south'],
  ['1000', '10000'],
  ['Iran', 'Iraq'],
  ['missile', 'missive'],
])('%s is not compared as %s is', (one, other) => expect(fold(one)).not.toBe(fold(other)))
