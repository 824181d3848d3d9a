/** What of a node the walk needs; DOM nodes of any library fit. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

/** A block of readable text: a paragraph, heading, list item or other run of words. */
export interface PageBlock {
  readonly kind: 'paragraph' | 'heading' | 'item'
  readonly text: string
  /** Characters of it that stand in links. */
  readonly linkedLength: number
}

const ELEMENT = 1
const TEXT = 3
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH FORM BUTTON SELECT TEXTAREA FIGCAPTION NAV FOOTER ASIDE AUDIO VIDEO HEAD'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER BLOCKQUOTE PRE UL OL LI DL DT DD TABLE TR TD TH H1 H2 H3 H4 H5 H6 FIGURE HR ADDRESS BODY HTML'.split(
    ' ',
  ),
)

/** The readable blocks under a node in reading order. Walks without recursion, so that no depth of nesting breaks it. */
export function blockLines(root: PageNode): PageBlock[] {
  const blocks: PageBlock[] = []
  let words = ''
  let linkedLength = 0
  let linkDepth = 0
  let kind: PageBlock['kind'] = 'paragraph'
  const close = (): void => {
    const text = words.replace(/\s+/g, ' ').trim()
    if (text !== '') blocks.push({ kind, text, linkedLength })
    words = ''
    linkedLength = 0
    kind = 'paragraph'
  }
  const stack: { readonly node: PageNode; readonly isEnd: boolean }[] = [{ node: root, isEnd: false }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, isEnd } = step
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === TEXT) {
      words += node.textContent ?? ''
      if (linkDepth > 0) linkedLength += node.textContent?.length ?? 0
    } else if (node.nodeType === ELEMENT && !SKIPPED.has(name)) {
      if (BLOCKS.has(name) || name === 'BR') close()
      if (name === 'A') linkDepth += isEnd ? -1 : 1
      if (isEnd) continue
      if (/^H[1-6]$/.test(name)) kind = 'heading'
      else if (name === 'LI') kind = 'item'
      stack.push({ node, isEnd: true })
      for (const child of [...node.childNodes].reverse()) stack.push({ node: child, isEnd: false })
    }
  }
  close()
  return blocks
}
