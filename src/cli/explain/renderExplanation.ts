import type { CodedEvent, ParsedSentence, ParsedText, ReadReport, Span, Token } from '../../types/index.js'
import { layOut, type PageLook, type Paragraph } from '../page/layOut.js'
import { headline } from '../page/recordHeadline.js'
import { cleanText } from '../terminal/cleanText.js'
import { displayWidth } from '../terminal/displayWidth.js'
import { bold, dim, plain, type Segment } from '../terminal/Segment.js'
import { treeLines } from './treeLines.js'

const BLANK: Paragraph = { indent: 0, segments: [] }

/** How each record came about: its sentence as a tree with the matched words named, the rule, and how it matched. */
export function renderExplanation(
  { report, events, sentences }: ReadReport,
  origin: string,
  look: PageLook,
  parsed: ParsedText | null,
): string {
  const bySentence = new Map<number, CodedEvent[]>()
  for (const event of events) {
    const index = event.evidence[0].sentence
    bySentence.set(index, [...(bySentence.get(index) ?? []), event])
  }
  const paragraphs = [
    { indent: 0, segments: [bold(cleanText(report.title ?? origin))] },
    ...(events.length === 0 ? [{ indent: 0, segments: [dim(`No record; ${sentences.length} sentences read.`)] }] : []),
    ...[...bySentence].flatMap(([index, records]) => {
      const sentence = parsed?.sentences[index]
      return sentence ? explainSentence(report.text, sentence, records, look) : []
    }),
  ]
  return paragraphs.map((paragraph) => `${layOut(paragraph, look)}\n`).join('')
}

function explainSentence(
  text: string,
  sentence: ParsedSentence,
  records: readonly CodedEvent[],
  look: PageLook,
): Paragraph[] {
  return [
    BLANK,
    {
      indent: 0,
      segments: [dim(`${sentence.index + 1}. `), plain(cleanText(text.slice(sentence.start, sentence.end)))],
    },
    ...drawTree(sentence, records, look),
    ...records.flatMap((record, index) => [
      { indent: 2, segments: [bold(`[${index + 1}] `), ...headline(record)] },
      { indent: 6, segments: [plain(cleanText(record.explanation))] },
      ...contextLine(record),
      ...record.attribution.map(({ speaker, stance, cue }) => ({
        indent: 6,
        segments: [
          dim(
            `speaker ${speaker ? cleanText(speaker.name) : 'unnamed'}, ${stance}, by the word “${cleanText(cue.exact)}”`,
          ),
        ],
      })),
    ]),
  ]
}

/** "contexts: diplomatic (“embassy”), legal (“court”)": each with the words that brought it. */
function contextLine({ contexts, contextWords }: CodedEvent): Paragraph[] {
  if (contexts.length === 0) return []
  const words = contexts.map((name) => {
    const quotes = contextWords.filter(({ context }) => context === name).map(({ exact }) => `“${cleanText(exact)}”`)
    return `${name} (${quotes.join(', ')})`
  })
  return [{ indent: 6, segments: [dim(`contexts: ${words.join(', ')}`)] }]
}

/** One word a line; long lines are cut, so that the branches stay whole. */
function drawTree(sentence: ParsedSentence, records: readonly CodedEvent[], { columns }: PageLook): Paragraph[] {
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
