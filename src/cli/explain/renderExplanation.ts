import type { CodedEvent, ParsedSentence, ParsedText, ReadReport } from '../../types/index.js'
import { layOut, type PageLook, type Paragraph } from '../page/layOut.js'
import { headline } from '../page/recordHeadline.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain } from '../terminal/Segment.js'
import { drawTree } from './drawTree.js'
import { learnedLines } from './learnedLines.js'

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
      ...learnedLines(record, 16),
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
