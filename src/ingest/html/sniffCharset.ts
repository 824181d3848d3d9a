/** The encoding that an HTML page names in its first bytes; null where it names none. */
export function sniffCharset(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 2048)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase() ?? null
}
