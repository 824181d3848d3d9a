/** "out of" fits the slots `out of` and `of`; "upon" fits `on`, "towards" `toward`, "into" and "onto" their last part. */
export function fitsPreposition(found: string | null, wanted: string): boolean {
  if (found === null) return false
  return found === wanted || (found === 'upon' && wanted === 'on') || found.endsWith(` ${wanted}`)
}
