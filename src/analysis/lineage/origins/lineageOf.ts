import type { Report } from '../../../types/index.js'
import { LineageIndex } from '../index/LineageIndex.js'
import type { LineageKnowledge } from '../LineageKnowledge.js'
import { compareLineage } from '../links/lineageOrder.js'
import { sketchReport } from '../sketch/sketchReport.js'
import { describeLineage } from './describeLineage.js'
import type { Lineage } from './Lineage.js'
import { wholeCredits } from './wholeCredits.js'

/**
 * Which of some reports are copies or rewrites of one another, where each one comes from, and the words that show it.
 * The order of the reports makes no difference.
 */
export function lineageOf(reports: readonly Report[], knowledge: LineageKnowledge): Lineage {
  const once = [...new Map(reports.map((report) => [report.id, report])).values()]
  const sketched = once.map((report) => ({ report, ...sketchReport(report, knowledge) }))
  sketched.sort((a, b) => compareLineage(a.sketch, b.sketch))
  const textOf = new Map(once.map(({ id, text }) => [id, text]))
  const index = new LineageIndex(knowledge, (id) => textOf.get(id) ?? '')
  for (const { sketch } of sketched) index.countSentences(sketch)
  const links = sketched.flatMap(({ report, sketch, words }) => index.add(report, { sketch, words }))
  const creditedTo = wholeCredits(
    sketched.map(({ sketch }) => sketch),
    links,
  )
  const placed = sketched.map(({ report, sketch, words }) => ({
    letters: report.text.length,
    sketch,
    spans: index.storySpans(sketch, words),
    creditedTo: creditedTo.get(report.id) ?? null,
  }))
  return describeLineage(placed, links)
}
