/** Puts written parts between their marks (`<!-- NAME:begin -->`, `<!-- NAME:end -->`); throws on a mark without a part. */
export function fillBlocks(page: string, blocks: ReadonlyMap<string, string>, path: string): string {
  return page.replace(/<!-- ([a-z-]+):begin -->[\s\S]*?<!-- \1:end -->/g, (_, name: string) => {
    const block = blocks.get(name)
    if (block === undefined) throw new Error(`${path}: nothing writes the part "${name}"`)
    return `<!-- ${name}:begin -->\n${block.trim()}\n<!-- ${name}:end -->`
  })
}
