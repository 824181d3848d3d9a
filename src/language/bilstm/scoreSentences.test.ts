import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { loadBilstm } from './loadBilstm.js'
import type { SentenceScores } from './SentenceScores.js'
import { scoreSentences } from './scoreSentences.js'

interface Expected {
  readonly sentences: readonly (readonly string[])[]
  readonly scores: readonly { readonly arcs: number[]; readonly tags: number[]; readonly labels: number[] }[]
}

const KERNEL = readFileSync(new URL('../../../data/models/kernel.wasm', import.meta.url))
const WEIGHTS = gunzipSync(readFileSync(new URL('./fixtures/tiny.bin.gz', import.meta.url)))
const EXPECTED: Expected = JSON.parse(readFileSync(new URL('./fixtures/tiny.expected.json', import.meta.url), 'utf8'))

const RELATIONS = 6

/** Label scores of each word's arc to the word before it. */
function labelsToTheLeft(scores: SentenceScores): number[] {
  return Array.from({ length: scores.wordCount }, (_, index) => {
    const out = new Float32Array(RELATIONS)
    scores.labelScores(index + 1, index, out)
    return [...out]
  }).flat()
}

/** Shares, with 0 for what means nothing: the root's own row, and each word as its own head. */
function arcShares(arcs: ArrayLike<number>, size: number): number[] {
  return Array.from(arcs, (score, index) => {
    const [dependent, head] = [Math.floor(index / size), index % size]
    return dependent === 0 || dependent === head ? 0 : Math.exp(score)
  })
}

function largestGap(a: readonly number[], b: readonly number[]): number {
  expect(a.length).toBe(b.length)
  return a.reduce((most, value, index) => Math.max(most, Math.abs(value - (b[index] ?? 0))), 0)
}

function bytesOf(scores: SentenceScores): string {
  return Buffer.concat([scores.arcs, scores.tagScores].map((part) => Buffer.from(part.buffer))).toString('base64')
}

describe('a tiny model from PyTorch', () => {
  const model = loadBilstm(WEIGHTS, KERNEL)
  const scored = scoreSentences(model, EXPECTED.sentences)

  test('says what it can answer', () => {
    expect(model.version).toBe('tiny')
    expect(model.relations).toHaveLength(RELATIONS)
    expect(model.tags[1]).toEqual({ upos: 'VERB', xpos: 'VBD' })
  })

  // The fixture's weights fit int8 exactly; what may differ comes from int16 states and the kernel's tanh.
  test.each(
    EXPECTED.sentences.map((forms, index) => [forms.join(' '), index] as const),
  )('gives "%s" the shares that PyTorch gives', (_, index) => {
    const [scores, expected] = [scored[index], EXPECTED.scores[index]]
    if (scores === undefined || expected === undefined) throw new Error(`no sentence ${index}`)
    const size = scores.wordCount + 1
    expect(largestGap(arcShares(scores.arcs, size), arcShares(expected.arcs, size))).toBeLessThan(0.001)
    expect(largestGap([...scores.tagScores].map(Math.exp), expected.tags.map(Math.exp))).toBeLessThan(0.001)
    expect(largestGap(labelsToTheLeft(scores).map(Math.exp), expected.labels.map(Math.exp))).toBeLessThan(0.001)
  })

  test('gives a sentence the same bytes alone, in company and again', () => {
    const company = scoreSentences(model, [...EXPECTED.sentences, ...EXPECTED.sentences, ['Talks']])
    const alone = EXPECTED.sentences.flatMap((forms) => scoreSentences(loadBilstm(WEIGHTS, KERNEL), [forms]))
    expect(company.slice(3, 6).map(bytesOf)).toEqual(alone.map(bytesOf))
    expect(scored.map(bytesOf)).toEqual(alone.map(bytesOf))
  })

  test('keeps the order of the sentences and their lengths, empty ones too', () => {
    const lengths = [3, 0, 1300, 5, 1]
    const sentences = lengths.map((length) => Array.from({ length }, (_, index) => `word${index % 7}`))
    expect(scoreSentences(model, sentences).map((scores) => scores.wordCount)).toEqual(lengths)
    expect(scoreSentences(model, [])).toEqual([])
  })

  test('does not change scores when the table of words was full and starts again', () => {
    const fresh = loadBilstm(WEIGHTS, KERNEL)
    const many = Array.from({ length: 12 }, (_, part) =>
      Array.from({ length: 900 }, (_, index) => `w${part}x${index}q`),
    )
    scoreSentences(fresh, many)
    expect(scoreSentences(fresh, EXPECTED.sentences).map(bytesOf)).toEqual(scored.map(bytesOf))
  })

  test('refuses the label of an arc outside the sentence', () => {
    const out = new Float32Array(RELATIONS)
    expect(() => scored[1]?.labelScores(4, 0, out)).toThrow(RangeError)
    expect(() => scored[1]?.labelScores(0, 1, out)).toThrow(/no arc from 1 to 0/)
  })
})

describe('weights that are not whole', () => {
  test.each([
    ['other bytes', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), /wrong first bytes/],
    ['too few bytes', WEIGHTS.subarray(0, 8), /wrong first bytes/],
    ['another layout', Uint8Array.from(WEIGHTS, (byte, at) => (at === 4 ? 99 : byte)), /layout 99/],
    ['half a file', WEIGHTS.subarray(0, WEIGHTS.length >> 1), /cut short: section table/],
    ['half a header', WEIGHTS.subarray(0, 40), /inside their header/],
    ['bytes left over', Buffer.concat([WEIGHTS, new Uint8Array(16)]), /header promises/],
  ])('%s are refused with a reason', (_, bytes, reason) => {
    expect(() => loadBilstm(bytes, KERNEL)).toThrow(reason)
  })
})
