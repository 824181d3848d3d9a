import type { PageBlock } from './blockLines.js'

/** Blocks as plain text: a blank line between paragraphs, a dash before list items, which follow on one another. */
export function layOutBlocks(blocks: readonly PageBlock[]): string {
  let text = ''
  let before: PageBlock | null = null
  for (const block of blocks) {
    if (before) text += block.kind === 'item' && before.kind === 'item' ? '\n' : '\n\n'
    text += block.kind === 'item' ? `- ${block.text}` : block.text
    before = block
  }
  return text
}
