import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishLexicon } from '../fixtures/englishLexicon.js'
import { tokenise } from './tokenise.js'

const lexicon = englishLexicon()

function words(text: string): string[] {
  return tokenise(text, lexicon).map(({ start, end }) => text.slice(start, end))
}

describe('tokenise', () => {
  test.each([
    ['Hamas-run ministry', ['Hamas', '-', 'run', 'ministry']],
    ['U.S.-led forces', ['U.S.', '-', 'led', 'forces']],
    ['Kim Jong-un’s visit', ['Kim', 'Jong', '-', 'un', '’s', 'visit']],
    ['non-proliferation', ['non-proliferation']],
    ['EX-led, UN-led', ['EX', '-', 'led', ',', 'UN', '-', 'led']],
    ["didn't, won’t, cannot", ['did', "n't", ',', 'wo', 'n’t', ',', 'can', 'not']],
    ["Russia's allies' ships", ['Russia', "'s", 'allies', "'", 'ships']],
    ['Mr. Kim met Gen. Lee.', ['Mr.', 'Kim', 'met', 'Gen.', 'Lee', '.']],
    ['the U.S. and the U.N.', ['the', 'U.S.', 'and', 'the', 'U.N.']],
    ['He said no.', ['He', 'said', 'no', '.']],
    ['No. 2 official', ['No.', '2', 'official']],
    ['$3.5bn (about 1,000,000 won)', ['$', '3.5', 'bn', '(', 'about', '1,000,000', 'won', ')']],
    ['US$10m, £5, 10%', ['US$', '10', 'm', ',', '£', '5', ',', '10', '%']],
    ['at 7am on the 5th in the 1990s', ['at', '7', 'am', 'on', 'the', '5th', 'in', 'the', '1990s']],
    ['from 1990-1995 or 1990–1995', ['from', '1990', '-', '1995', 'or', '1990', '–', '1995']],
    ['on 9/11 and 2023-09-05', ['on', '9/11', 'and', '2023-09-05']],
    ['and/or', ['and', '/', 'or']],
    ['wait... what?!', ['wait', '...', 'what', '?!']],
    ['“It’s over,” he said', ['“', 'It', '’s', 'over', ',', '”', 'he', 'said']],
    ['the "unipolar" order', ['the', '"', 'unipolar', '"', 'order']],
    ['see https://example.org/a-b?c=1, now', ['see', 'https://example.org/a-b?c=1', ',', 'now']],
    ['mail press@example.org.', ['mail', 'press@example.org', '.']],
    ["the writer.Black's view", ['the', 'writer', '.', 'Black', "'s", 'view']],
    ['talks--held in secret—failed', ['talks', '--', 'held', 'in', 'secret', '—', 'failed']],
    ['two account(s).', ['two', 'account', '(', 's', ')', '.']],
    ["o'clock and O'Neill", ["o'clock", 'and', "O'Neill"]],
    ['', []],
    [' \n\t ', []],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected))

  test('every token is exactly its stretch of the text, and nothing but space lies between tokens', () => {
    const pieces = fc.constantFrom(
      'U.S.',
      '"',
      '’',
      "n't",
      '...',
      '-',
      '$5bn',
      'Mr. ',
      ' ',
      '\n',
      '(',
      ')',
      '😀',
      'é',
      '.',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.oneof(pieces, fc.string())).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        for (const { start, end } of tokenise(text, lexicon)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/^\s|\s$/)
          at = end
        }
        expect(text.slice(at)).toMatch(/^\s*$/)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('a run that is cut for its length is not cut between the halves of a character', () => {
    const text = `a${'😀'.repeat(1000)}`
    for (const { start } of tokenise(text, lexicon)) expect(text.charAt(start)).not.toMatch(/[\uDC00-\uDFFF]/)
  })

  test.each([
    ['one letter', 'a'.repeat(200_000)],
    ['quotes', '"'.repeat(200_000)],
    ['stops', '.'.repeat(200_000)],
    ['short runs of brackets', `${'('.repeat(300)} `.repeat(200)],
    ['hyphens', 'a-'.repeat(100_000)],
  ])('reads a long run of %s in time that grows with its length', (_, text) => {
    const started = performance.now()
    tokenise(text, lexicon)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
