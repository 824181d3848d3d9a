import { generateOpml, type Opml } from 'feedsmith'
import { Fault } from '../../../types/index.js'
import type { FollowedSource } from './FollowedSource.js'

type Outline = Opml.Outline<string>

/** An OPML 2.0 file that lists these sources under their folders; `readOpml` gives them back. Throws `usage` without any. */
export function writeOpml(title: string, sources: readonly FollowedSource[]): string {
  if (sources.length === 0) throw new Fault('usage', 'No source is followed yet, so there is nothing to export.')
  const top: Outline[] = []
  for (const source of sources) {
    let level = top
    for (const folder of source.folders) level = enterFolder(level, folder)
    level.push({
      type: 'rss',
      text: source.title ?? source.url,
      ...(source.title === null ? {} : { title: source.title }),
      xmlUrl: source.url,
      ...(source.home === null ? {} : { htmlUrl: source.home }),
      ...(source.language === null ? {} : { language: source.language }),
    })
  }
  return generateOpml({ head: { title }, body: { outlines: top } })
}

function enterFolder(level: Outline[], name: string): Outline[] {
  const known = level.find(({ text, xmlUrl }) => xmlUrl === undefined && text === name)
  if (known?.outlines) return known.outlines
  const outlines: Outline[] = []
  level.push({ text: name, outlines })
  return outlines
}
