import { expect, test } from 'vitest'
import { compileTemplates } from '../../src/language/features/compileTemplates.js'
import { planParserAtoms } from '../../src/language/parsing/readParserAtoms.js'
import { planTaggerAtoms } from '../../src/language/tagging/readTaggerAtoms.js'
import { PARSER_TEMPLATES } from './parserTemplates.js'
import { TAGGER_TEMPLATES } from './taggerTemplates.js'

test('every template names atoms that exist', () => {
  expect(() => planParserAtoms(compileTemplates(PARSER_TEMPLATES))).not.toThrow()
  expect(() => planTaggerAtoms(compileTemplates(TAGGER_TEMPLATES))).not.toThrow()
})

test('no template stands twice', () => {
  expect(new Set(PARSER_TEMPLATES).size).toBe(PARSER_TEMPLATES.length)
  expect(new Set(TAGGER_TEMPLATES).size).toBe(TAGGER_TEMPLATES.length)
})
