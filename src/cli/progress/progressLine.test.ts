import { expect, test } from 'vitest'
import { progressLine } from './progressLine.js'

function line(
  reportCount: number,
  faultCount: number,
  seconds: number,
  readBytes: number,
  totalBytes: number,
  columns = 80,
) {
  return progressLine({ reportCount, faultCount, seconds: () => seconds }, readBytes, totalBytes, columns)
}

test.each<[string, string]>([
  [line(0, 0, 1, 0, 100), 'loading'],
  [line(49, 1, 10, 50, 100), `${'█'.repeat(15)}${'░'.repeat(15)} 50 reports · 5.0/s · 50 % · 10 s left`],
  [line(1, 0, 30, 10, 100), `${'█'.repeat(3)}${'░'.repeat(27)} 1 report · 2/min · 10 % · 4 min 30 s left`],
  [line(5, 0, 1, 0, 0), '5 reports · 5.0/s'],
  [line(50, 0, 10, 50, 100, 40), '50 reports · 5.0/s · 50 % · 10 s left'],
  [line(50, 0, 10, 50, 100, 12), '50 reports ·'],
])('progress reads %j', (drawn, expected) => expect(drawn).toBe(expected))
