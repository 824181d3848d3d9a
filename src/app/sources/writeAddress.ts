import { Fault } from '../../types/index.js'

/** An address as somebody typed it, made whole. */
export interface WrittenAddress {
  readonly url: string
  /** True where no scheme was written: what does not answer on https may on http. */
  readonly isGuessed: boolean
}

/** The address that somebody means by `post.example/rss`, `feed:https://...` or a whole address; throws `usage` for anything else. */
export function writeAddress(typed: string): WrittenAddress {
  const said = typed
    .trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://')
  const isGuessed = !/^[a-z][a-z0-9+.-]*:\/\//i.test(said)
  const whole = isGuessed ? `https://${said}` : said
  const url = URL.canParse(whole) ? new URL(whole) : null
  const isHost = url !== null && (/\./.test(url.hostname) || /^(?:localhost|\[.*\])$/.test(url.hostname))
  if (url === null || !/^https?:$/.test(url.protocol) || !isHost || /\s/.test(said))
    throw new Fault('usage', `"${typed}" is no address of the web. Write it like https://example.org/feed.`)
  if (url.username || url.password) throw new Fault('usage', `${url.host}: leave name and password out of the address.`)
  url.hash = ''
  return { url: url.href, isGuessed }
}
