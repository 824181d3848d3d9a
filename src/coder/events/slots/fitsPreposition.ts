/** "out of" fits the slots `out of` and `of`; "upon" fits `on`, "towards" `toward`, "into" and "onto" their last part. */
export function fitsPreposition(found: string | null, wanted: string): boolean {
  if (found === null) return false
  if (found === wanted || (found === 'upon' && wanted === 'on')) return true
  const before = found.length - wanted.length - 1
  return before >= 0 && found.charCodeAt(before) === 32 && found.endsWith(wanted)
}
