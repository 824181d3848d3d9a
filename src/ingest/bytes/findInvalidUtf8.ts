const REPLACEMENT = '\ufffd'
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd]

/** Index of the first byte that keeps `bytes` from being UTF-8; their length where nothing does. */
export function findInvalidUtf8(bytes: Uint8Array): number {
  // A lossy decoding puts U+FFFD where bytes are wrong; what stands before the first of them is right.
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  for (let at = lossy.indexOf(REPLACEMENT); at >= 0; at = lossy.indexOf(REPLACEMENT, at + 1)) {
    const place = Buffer.byteLength(lossy.slice(0, at))
    const isGenuine = REPLACEMENT_BYTES.every((byte, index) => bytes[place + index] === byte)
    if (!isGenuine) return place
  }
  return bytes.length
}
