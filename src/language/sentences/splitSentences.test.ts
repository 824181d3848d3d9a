import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishLexicon } from '../fixtures/englishLexicon.js'
import { splitSentences } from './splitSentences.js'

const lexicon = englishLexicon()

function split(text: string): string[] {
  return splitSentences(text, lexicon).map(({ start, end }) => text.slice(start, end))
}

function kinds(text: string): string[] {
  return splitSentences(text, lexicon).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

describe('splitSentences', () => {
  test.each([
    [['Troops left.', 'Talks began.']],
    [['The U.S. and Mr. Kim agreed.', 'Nobody else did.']],
    [['He left the U.S.', 'The talks went on.']],
    [['The U.S. Navy sent a ship.']],
    [['Vladimir V. Putin spoke first.', 'J. K. Hale did not.']],
    [['“We will not go.”', 'He went.']],
    [['"We will not go."', 'He went.']],
    [['“Will they go?” he asked.', '“Never!” said the minister.']],
    [['The firm, Hale Inc., was sanctioned.', 'It denied this.']],
    [['They met at 5 p.m. on Monday.', 'They left at 6 p.m.', 'The hall was empty.']],
    [['It rose 3.5 percent.', '2022 was worse.']],
    [['(It was late.)', 'They slept.']],
    [['He paused ... and went on.', 'Then he left.']],
  ])('%j', (sentences) => expect(split(sentences.join(' '))).toEqual(sentences))

  test('a full stop without its space ends a sentence', () =>
    expect(split("She is a writer.Black's book is out.")).toEqual(['She is a writer.', "Black's book is out."]))

  test('a line break inside a wrapped paragraph ends nothing', () => {
    const text =
      'The minister arrived in the capital on Monday for\ntalks with his counterpart, who had invited him in\nMay. They met twice.'
    expect(split(text)).toHaveLength(2)
    expect(splitSentences(text, lexicon).map(({ paragraph }) => paragraph)).toEqual([0, 0])
  })

  test('a short line without a full stop above a longer one is a heading', () =>
    expect(kinds('Growing Worries\nThe two governments met on Monday to speak about the border.')).toEqual([
      'heading: Growing Worries',
      'prose: The two governments met on Monday to speak about the border.',
    ]))

  test('lines with a mark are list items, and the mark is left out', () =>
    expect(kinds('Summary:\n- Talks began on Monday.\n- No treaty was signed\n• Both sides left')).toEqual([
      'heading: Summary:',
      'listItem: Talks began on Monday.',
      'listItem: No treaty was signed',
      'listItem: Both sides left',
    ]))

  test('a blank line begins a paragraph', () =>
    expect(splitSentences('One came.\n\nTwo left. Three stayed.', lexicon).map(({ paragraph }) => paragraph)).toEqual([
      0, 1, 1,
    ]))

  test.each([
    'SEOUL (AP) — ',
    '(CNN) ',
    '(Xinhua) -- ',
    'MOSCOW, Sept. 5 (Agency) - ',
    'WASHINGTON -- ',
  ])('the dateline %j stands apart', (dateline) =>
    expect(kinds(`${dateline}The talks failed.`)).toEqual([`heading: ${dateline.trim()}`, 'prose: The talks failed.']))

  test('no sentence is longer than the parser can bear', () => {
    const sentences = splitSentences('name, '.repeat(1000), lexicon)
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(160)
  })

  test('sentences come in order, hold their tokens, and leave only space and list marks out', () => {
    const parts = fc.constantFrom(
      'Mr. Kim',
      ' said. ',
      '\n',
      '\n\n',
      '- ',
      '"No." ',
      'U.S. ',
      'The ',
      '# ',
      '? ',
      ')',
      '…',
    )
    const texts = fc.array(fc.oneof(parts, fc.string())).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        for (const { start, end, tokens } of splitSentences(text, lexicon)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(tokens[0]?.start).toBe(start)
          expect(tokens.at(-1)?.end).toBe(end)
          at = end
        }
      }),
      { seed: 2, numRuns: 300 },
    )
  })

  test.each([
    ['short lines', 'a\n'.repeat(20_000)],
    ['stops', '. '.repeat(20_000)],
    ['quotation marks', '“” '.repeat(20_000)],
    ['blank lines', '\n'.repeat(200_000)],
  ])('reads a long run of %s in time that grows with its length', (_, text) => {
    const started = performance.now()
    splitSentences(text, lexicon)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
