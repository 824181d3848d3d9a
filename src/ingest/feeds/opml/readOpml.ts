import { type Opml, parseOpml } from 'feedsmith'
import { Fault } from '../../../types/index.js'
import type { FeedFault, FeedOrigin } from '../Feed.js'
import { webAddress } from '../webAddress.js'
import { openXml } from '../xml/openXml.js'
import type { FollowedSource } from './FollowedSource.js'

export interface SourceList {
  readonly title: string | null
  readonly sources: readonly FollowedSource[]
  readonly faults: readonly FeedFault[]
}

/** The feeds that an OPML file lists, each once, with the folders it stands in; throws `no-feed` for anything else. */
export function readOpml(bytes: Uint8Array, origin: FeedOrigin): SourceList {
  const { text, remark } = openXml(bytes, origin, [])
  const document = parse(text, origin.address)
  const sourceByUrl = new Map<string, FollowedSource>()
  const faults: FeedFault[] = remark === null ? [] : [{ place: 'feed', message: remark }]
  let count = 0
  const walk = (outlines: readonly Opml.Outline<string>[], folders: readonly string[]): void => {
    for (const outline of outlines) {
      if (outline.isComment) continue
      const title = outline.title?.trim() || textOf(outline)
      if (outline.xmlUrl !== undefined) {
        const place = `entry ${++count}`
        const url = webAddress(outline.xmlUrl, '')
        if (url === null) faults.push({ place, message: `"${outline.xmlUrl.slice(0, 60)}" is no address of the web.` })
        else if (sourceByUrl.has(url)) faults.push({ place, message: `${url} is listed before.` })
        else {
          const home = webAddress(outline.htmlUrl, url)
          sourceByUrl.set(url, { url, title, home, language: outline.language?.trim() || null, folders })
        }
      }
      walk(outline.outlines ?? [], title === null ? folders : [...folders, title])
    }
  }
  walk(document.body?.outlines ?? [], [])
  return { title: document.head?.title?.trim() || null, sources: [...sourceByUrl.values()], faults }
}

/** The words of an outline; a feed without a title has its address there. */
function textOf({ text, xmlUrl }: Opml.Outline<string>): string | null {
  return text === undefined || text === xmlUrl ? null : text.trim() || null
}

function parse(text: string, origin: string): Opml.Document<string> {
  try {
    return parseOpml(text)
  } catch (cause) {
    throw new Fault('no-feed', `${origin} is no OPML file, or a damaged one. Export your feeds again.`, { cause })
  }
}
