/** Media types that hold no feed and no page, whatever their bytes are. */
const FOREIGN = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|gzip|msword|vnd\.|x-(?:tar|shockwave))/

export interface ContentType {
  readonly mediaType: string | null
  readonly charset: string | null
  /** It may hold words: feeds are served under many a wrong name, yet not as pictures. */
  readonly mayBeText: boolean
}

/** What a Content-Type header says, in lower case. A `vnd.` type of XML or JSON is text. */
export function readContentType(header: string | undefined): ContentType {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';')
  const mediaType = type.trim() || null
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*["']?([\w.:-]+)/.exec(parameter)?.[1]).find(Boolean)
  const mayBeText = mediaType === null || /[+/](?:xml|json)$/.test(mediaType) || !FOREIGN.test(mediaType)
  return { mediaType, charset: charset ?? null, mayBeText }
}
