import type { ParsedSentence, Token } from '../../types/index.js'

/** One word of a drawn tree: the branches that lead to it, and the word. */
export interface TreeLine {
  readonly branches: string
  readonly token: Token
}

/** A sentence's dependency tree as lines, governors above what depends on them, in reading order among siblings. */
export function treeLines(sentence: ParsedSentence): TreeLine[] {
  const children = new Map<number, Token[]>()
  for (const token of sentence.tokens) {
    const siblings = children.get(token.head)
    if (siblings) siblings.push(token)
    else children.set(token.head, [token])
  }
  const lines: TreeLine[] = []
  const stack = (children.get(-1) ?? []).map((token) => ({ token, branches: '', below: '' })).reverse()
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { token, branches, below } = step
    lines.push({ branches, token })
    const own = children.get(token.index) ?? []
    for (const [index, child] of [...own.entries()].reverse()) {
      const isLast = index === own.length - 1
      stack.push({
        token: child,
        branches: `${below}${isLast ? '└─ ' : '├─ '}`,
        below: `${below}${isLast ? '   ' : '│  '}`,
      })
    }
  }
  return lines
}
