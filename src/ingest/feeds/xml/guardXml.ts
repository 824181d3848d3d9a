import { Fault } from '../../../types/index.js'
import { LIMITS } from '../../limits.js'
import type { XmlMeasures } from './measureXml.js'

/** Refuses XML that is built to exhaust its reader: declared entities, deep nesting, masses of tags. */
export function guardXml(measures: XmlMeasures, origin: string): void {
  // No feed, sitemap or OPML needs entities of its own; a few of them unfold to gigabytes.
  if (measures.hasEntities) {
    throw new Fault('no-feed', `${origin} declares entities of its own, which feeds have no use for. It is refused.`)
  }
  const { depth, tagCount, longestTag } = measures
  if (depth > LIMITS.feedDepth || tagCount > LIMITS.feedTags || longestTag > LIMITS.feedTagLength) {
    throw new Fault('too-large', `${origin} has more elements, or deeper or longer ones, than a feed. It is refused.`)
  }
}
