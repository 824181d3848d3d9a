import { expect, test } from 'vitest'
import { layOut } from '../page/layOut.js'
import { plain } from '../terminal/Segment.js'
import { sideBySide } from './sideBySide.js'

const draw = (left: string, right: string, columns: number) => {
  const look = { columns, isColoured: false }
  return sideBySide([plain(left)], [plain(right)], look).map((paragraph) => layOut(paragraph, look))
}

test('two texts stand side by side, line by line', () => {
  const lines = draw('alpha '.repeat(10).trim(), 'omega', 80)
  expect(lines[0]?.indexOf('│')).toBe(41)
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^ {4}alpha .* │ omega$/)
  expect(lines[1]).toMatch(/^ {4}alpha alpha alpha alpha +│/)
})

test('characters that take two columns leave the columns in place', () => {
  const [line] = draw('北京', 'Beijing', 80)
  expect(line).toBe(`    北京${' '.repeat(32)} │ Beijing`)
})

test('on a narrow terminal they stand one below the other', () =>
  expect(draw('alpha', 'omega', 60)).toEqual(['    < alpha', '    > omega']))
