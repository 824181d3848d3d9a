/**
 * Where the arc-hybrid parser stands: a stack, a buffer that starts at word `front`, and the arcs found so far. Words
 * are 0 to n-1; n is the artificial root, which waits at the end of the buffer, so that a tree has exactly one root.
 * Node n+1 stands for "no such node". The arrays are filled in place; this is the inner loop.
 */
export interface ParserState {
  readonly wordCount: number
  readonly stack: Int32Array
  stackSize: number
  front: number
  readonly heads: Int32Array
  /** Relation ids plus 2; 0 where there is none, 1 for the root and the absent node. */
  readonly relations: Int32Array
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCounts: Int32Array
  readonly rightCounts: Int32Array
  readonly leftSets: Int32Array
  readonly rightSets: Int32Array
  lastAction: number
  actionBefore: number
}

export function createParserState(wordCount: number): ParserState {
  const size = wordCount + 2
  const absent = (): Int32Array => new Int32Array(size).fill(wordCount + 1)
  const relations = new Int32Array(size)
  relations.fill(1, wordCount)
  return {
    wordCount,
    stack: new Int32Array(size),
    stackSize: 0,
    front: 0,
    heads: new Int32Array(size).fill(-1),
    relations,
    left: absent(),
    left2: absent(),
    right: absent(),
    right2: absent(),
    leftCounts: new Int32Array(size),
    rightCounts: new Int32Array(size),
    leftSets: new Int32Array(size),
    rightSets: new Int32Array(size),
    lastAction: -1,
    actionBefore: -1,
  }
}
