import { expect, test } from 'vitest'
import { markedSpans } from './markedSpans.js'

test('spans point at the words that were marked', () => {
  const { text, actor, recipient } = markedSpans('On Monday <s>Peru</s> thanked <t>Chile</t>.')
  expect(text).toBe('On Monday Peru thanked Chile.')
  expect(text.slice(actor?.start, actor?.end)).toBe('Peru')
  expect(text.slice(recipient?.start, recipient?.end)).toBe('Chile')
})

test('marks may stand inside one another', () => {
  const { text, actor, recipient } = markedSpans("<s><t>Peru</t>'s army</s> left.")
  expect(text.slice(actor?.start, actor?.end)).toBe("Peru's army")
  expect(text.slice(recipient?.start, recipient?.end)).toBe('Peru')
})

test('a missing mark gives no span', () => expect(markedSpans('<s>Peru</s> left.').recipient).toBeNull())
