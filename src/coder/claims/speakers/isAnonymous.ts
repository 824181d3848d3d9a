import type { ResolvedMention } from '../../../types/index.js'

/** Bodies whose words are nobody's secret, though made of people. */
const GOVERNING = /\b(government|administration|regime|cabinet|leadership|presidency|delegation)$/i

/** Whether a report withholds who speaks: people told only by what they are ("officials", "a spokesman", "commentators").
 *  States, bodies and named persons are not anonymous, nor are descriptions that lead to one of them. */
export function isAnonymous(speaker: ResolvedMention | undefined): boolean {
  const actor = speaker?.actors[0]
  if (speaker === undefined || actor === undefined) return true
  if (speaker.entity !== 'person' && speaker.entity !== 'group') return false
  if (actor.id?.startsWith('person:') === true || actor.resolved === 'name') return false
  if (actor.resolved === 'coreference' || actor.resolved === 'unresolved') return isCommonNoun(actor.name)
  return speaker.mention.kind === 'nominal' && !GOVERNING.test(speaker.mention.exact)
}

/** A name ends with a capitalised word; what coreference copies from "a spokesman" or "American officials" does not. */
function isCommonNoun(name: string): boolean {
  return !/(?:^|[\s-])\p{Lu}\S*$/u.test(name)
}
