import type { CodedEvent } from '../../types/index.js'
import type { Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { dim, plain } from '../terminal/Segment.js'

/** What the learned step said of a record, and below it the features that spoke most for it. */
export function learnedLines({ rule, learned }: CodedEvent, indent: number): Paragraph[] {
  if (!learned) return []
  const { answer, share, instead, strongest } = learned
  const how = instead ? 'instead' : rule.startsWith('learned.') ? 'where no entry speaks' : 'as the rules do'
  return [
    { indent, label: 'learned', segments: [plain(`${answer} ${share.toFixed(2)} `), dim(how)] },
    ...strongest.map(([name, weight]) => ({
      indent,
      segments: [dim(`+${weight.toFixed(2)} `), plain(cleanText(name))],
    })),
  ]
}
