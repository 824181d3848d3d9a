const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
]

/** What kind of binary file this is, judged by its first bytes; null for text. Text in UTF-16 needs a byte order mark. */
export function looksBinary(head: Uint8Array): string | null {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, index) => head[index] === byte))
  if (known) return known[0]
  return head.includes(0) ? 'a binary file (it has zero bytes)' : null
}
