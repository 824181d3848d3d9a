import type { ReportHeading } from '../../app/index.js'
import { dayWords } from '../page/dateWords.js'
import { cleanText } from '../terminal/cleanText.js'
import { dim, type Segment } from '../terminal/Segment.js'

/** A line below a thing that says where it stands: ids, day, outlet, title. */
export function reportLine(id: string, { id: reportId, published, outlet, title }: ReportHeading): Segment[] {
  const day = published === null ? 'day unknown' : dayWords(published)
  const where = [day, outlet, title].filter((part) => part !== null).map((part) => cleanText(part))
  return [dim(`${id} in ${reportId} · ${where.join(' · ')}`)]
}
