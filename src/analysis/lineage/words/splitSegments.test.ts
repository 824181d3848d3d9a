import { expect, test } from 'vitest'
import { splitSegments } from './splitSegments.js'

test.each([
  ['One ended. Two began.', ['One ended.', 'Two began.']],
  ['Mr. Kim left. He slept.', ['Mr. Kim left.', 'He slept.']],
  ['The U.S. Treasury spoke.', ['The U.S. Treasury spoke.']],
  ['"It is over." They went.', ['"It is over."', 'They went.']],
  ['A headline\n\nThen text.', ['A headline', 'Then text.']],
  ['He paid 3.5 million.', ['He paid 3.5 million.']],
  ['会談は終わった。彼は去った。', ['会談は終わった。', '彼は去った。']],
  ['', []],
])('splitSegments(%j)', (text, expected) => {
  expect(splitSegments(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
