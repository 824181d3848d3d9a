import type { LineageLink } from '../../app/index.js'
import { cleanText } from '../terminal/cleanText.js'

const CHANGES: Readonly<Record<LineageLink['changes'][number], string>> = {
  headline: 'another headline',
  shortened: 'shortened',
  lengthened: 'with words of its own',
  reordered: 'in another order',
  rewritten: 'rewritten',
}

/** "near: 90 % of it, 92 % of the other · shortened, another headline · credits it: “KYIV (Reuters) -”". */
export function linkWords({ kind, earlierShare, laterShare, direction, changes, credit }: LineageLink): string {
  const shares =
    kind === 'official' ? '' : `: ${percent(laterShare)} of the later, ${percent(earlierShare)} of the earlier`
  const parts = [
    `${kind}${shares}`,
    ...(changes.length > 0 ? [changes.map((change) => CHANGES[change]).join(', ')] : []),
    ...(credit === null ? [] : [`credited: “${cleanText(credit.span.exact)}”`]),
    ...(direction === null ? ['which was first is not known'] : []),
  ]
  return parts.join(' · ')
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
