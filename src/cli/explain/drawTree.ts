import type { CodedEvent, ParsedSentence, Span, Token } from '../../types/index.js'
import type { PageLook, Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { displayWidth } from '../terminal/displayWidth.js'
import { bold, dim, plain, type Segment } from '../terminal/Segment.js'
import { treeLines } from './treeLines.js'

/** One word a line; long lines are cut, so that the branches stay whole. */
export function drawTree(sentence: ParsedSentence, records: readonly CodedEvent[], { columns }: PageLook): Paragraph[] {
  const lines = treeLines(sentence)
  const wordWidth = Math.max(...lines.map(({ branches, token }) => displayWidth(branches + token.text)))
  return lines.map(({ branches, token }) => {
    const parts = partsAt(token, records)
    const word = cleanText(token.text)
    const padding = ' '.repeat(Math.max(1, Math.min(wordWidth, columns - 34) - displayWidth(branches + word) + 2))
    const grammar = `${token.deprel} ${token.upos.toLowerCase()}`.padEnd(parts === '' ? 0 : 18)
    const segments: Segment[] = [
      dim(branches),
      parts === '' ? plain(word) : bold(word),
      dim(padding + grammar),
      bold(parts),
    ]
    return { indent: 2, segments, isPreformatted: true }
  })
}

/** Where the word that the rule matched stands, as the record's explanation quotes it; -1 where it does not. */
function eventWord({ rule, explanation, evidence: [{ exact, start }] }: CodedEvent): number {
  const word = explanation.startsWith(`${rule} at "`) ? explanation.slice(rule.length + 5).split('"', 1)[0] : undefined
  const place = word ? exact.indexOf(word) : -1
  return place < 0 ? -1 : start + place
}

/** The parts that a word plays in the records: "[1] actor [2] recipient". */
function partsAt(token: Token, records: readonly CodedEvent[]): string {
  return records
    .flatMap((record, index) => {
      const part = partOf(token, record)
      return part === null ? [] : [`[${index + 1}] ${part}`]
    })
    .join(' ')
}

function partOf(token: Token, record: CodedEvent): string | null {
  if (token.start === eventWord(record)) return 'event'
  const isIn = (spans: readonly Span[]): boolean =>
    spans.some((span) => span.start <= token.start && token.end <= span.end)
  if (isIn(record.actors)) return 'actor'
  if (isIn(record.recipients)) return 'recipient'
  if (isIn(record.attribution.map(({ cue }) => cue))) return 'saying'
  if (isIn(record.attribution.flatMap(({ speaker }) => speaker ?? []))) return 'speaker'
  return isIn(record.purpose) ? 'purpose' : null
}
