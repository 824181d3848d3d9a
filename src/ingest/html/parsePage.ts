import { parseHTML } from 'linkedom'
import { Fault } from '../../types/index.js'
import type { PageNode } from './blockLines.js'
import { nestingDepth } from './nestingDepth.js'

/** Beyond these a page is no article, and would take long to take apart. */
const MAX_TAGS = 30_000
const MAX_DEPTH = 200

/** The few things used of a page; scripts in it are never run. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
}
export interface Page {
  readonly documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** The element tree of a page; throws `too-large` where it would take long to take apart. */
export function parsePage(source: string, origin: string): Page {
  // Scripts hold such signs, too, and are never looked into.
  const tagCount = countTags(source)
  if (tagCount > MAX_TAGS || nestingDepth(source) > MAX_DEPTH) {
    throw new Fault(
      'too-large',
      `${origin} has more elements, or deeper ones, than an article. Save its text in a file.`,
    )
  }
  const { document } = parseHTML(
    /<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`,
  )
  return document as unknown as Page
}

/** How many tags a page has outside its scripts; one pass, whatever it is made of. */
function countTags(source: string): number {
  const script = /<(\/?)(script\b)?/gi
  let count = 0
  let isInside = false
  for (const [, slash, name] of source.matchAll(script)) {
    if (name !== undefined) isInside = slash === ''
    if (!isInside || name !== undefined) count++
  }
  return count
}
