import { blockLines, type PageNode } from '../html/blockLines.js'
import { layOutBlocks } from '../html/layOutBlocks.js'
import { parsePage } from '../html/parsePage.js'

/** The readable text of a piece of markup; throws `too-large` where it is nested too deeply to take apart. */
export function markupToText(markup: string, origin: string): string {
  if (!/[<&]/.test(markup)) return markup.replace(/\s+/g, ' ').trim()
  const page = parsePage(`<!doctype html><html><body>${markup}</body></html>`, origin)
  const body: PageNode | null = page.querySelector('body')
  return body ? layOutBlocks(blockLines(body)) : ''
}
