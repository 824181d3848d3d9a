/** Milliseconds for which a Cache-Control header calls an answer fresh; null where it does not. */
export function readMaxAge(header: string | undefined): number | null {
  if (header === undefined || /\bno-(?:store|cache)\b/i.test(header)) return null
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(header)?.[1]
  return seconds === undefined ? null : Number(seconds) * 1000
}
