/** One annotated sentence of a treebank. Heads count from 0, -1 is the root. */
export interface TreebankSentence {
  readonly document: string
  /** The sentence as printed, from the `# text` comment. */
  readonly text: string
  /** Whether a new paragraph begins here. */
  readonly paragraphStart: boolean
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** Reads CoNLL-U; ranges of multiword tokens and empty nodes are left out. */
export function parseConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let document = ''
  for (const block of text.split(/\n\n+/)) {
    const lines = block.split('\n')
    document = readComment(lines, 'newdoc id') ?? document
    const rows = lines.filter((line) => /^[0-9]+\t/.test(line)).map((line) => line.split('\t'))
    if (rows.length === 0) continue
    const column = (index: number): string[] => rows.map((row) => row[index] ?? '')
    sentences.push({
      document,
      text: readComment(lines, 'text') ?? '',
      paragraphStart: lines.some((line) => line.startsWith('# newpar') || line.startsWith('# newdoc')),
      forms: column(1),
      lemmas: column(2),
      upos: column(3),
      xpos: column(4),
      heads: column(6).map((head) => Number(head) - 1),
      relations: column(7),
    })
  }
  return sentences
}

function readComment(lines: readonly string[], name: string): string | null {
  const start = `# ${name} =`
  const line = lines.find((candidate) => candidate.startsWith(start))
  return line === undefined ? null : line.slice(start.length).trim()
}
