/** Fields of a block of header lines by their names in lower case; the first line is no field. */
export function headerFields(block: string): ReadonlyMap<string, string> {
  const lines = block.split(/\r?\n(?![ \t])/).slice(1)
  const fields = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':')
    return colon <= 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
  })
  return new Map(fields)
}
