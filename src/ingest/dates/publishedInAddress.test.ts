import { expect, test } from 'vitest'
import { publishedInAddress } from './publishedInAddress.js'

test.each([
  ['https://bay.example/2023/09/05/world/talks-end.html', '2023-09-05'],
  ['https://bay.example/world/2023/sep/05/talks-end', '2023-09-05'],
  ['https://bay.example/world/2023/September/5/talks-end', '2023-09-05'],
  ['https://bay.example/talks-end-2023-09-05', '2023-09-05'],
  ['https://bay.example/talks-2023-09-05/', '2023-09-05'],
  ['https://bay.example/news/20230905/talks', '2023-09-05'],
  ['https://bay.example/talks_20230905.html', '2023-09-05'],
  ['https://bay.example/2023/09/talks', null],
  ['https://bay.example/2023/13/05/talks', null],
  ['https://bay.example/2023/02/30/talks', null],
  ['https://bay.example/item?date=2023-09-05', null],
  ['https://2023-09-05.example/talks', null],
  ['https://bay.example/story-120230905123', null],
  ['', null],
])('publishedInAddress(%j) is %s', (address, expected) => expect(publishedInAddress(address)).toBe(expected))
