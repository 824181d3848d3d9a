import type { Explanation } from '../../app/index.js'
import type { ActorRef, CodedEvent, ExplainedPredicate } from '../../types/index.js'
import type { Paragraph } from '../page/layOut.js'
import { headline } from '../page/recordHeadline.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain } from '../terminal/Segment.js'
import { learnedLines } from './learnedLines.js'
import { lostLines } from './lostLines.js'
import { quoteWords } from './quoteWords.js'
import { typeWords } from './typeWords.js'

/** Where the text beside the labels begins. */
const INDENT = 16

/** Why a record is: entry, what met its conditions, sides, steps, what was learned, section, contexts, what lost. */
export function recordLines(
  event: CodedEvent,
  number: number,
  predicate: ExplainedPredicate | null,
  { entries, codebook }: Explanation,
): Paragraph[] {
  const entry = entries.get(event.rule)
  return [
    { indent: 2, segments: [bold(`[${number}] `), ...headline(event)] },
    line('id', event.id),
    ...(entry ? [{ indent: INDENT, label: 'entry', segments: [bold(entry.rule), dim(` · ${entry.origin}`)] }] : []),
    ...(entry?.lines ?? []).map((text) => ({ indent: INDENT, segments: [dim(cleanText(text))] })),
    ...metLines(predicate),
    line('actor', sideWords(event.actors)),
    line('recipient', sideWords(event.recipients)),
    ...stepLines(predicate),
    ...learnedLines(event, INDENT),
    ...event.attribution.map(({ speaker, stance, cue }) =>
      line(
        'said by',
        `${speaker ? cleanText(speaker.name) : 'somebody unnamed'}, ${stance}, “${cleanText(cue.exact)}”`,
      ),
    ),
    line('codebook', codebook.get(event.id) ?? ''),
    ...contextLines(event),
    ...(predicate ? lostLines(predicate.tried, 'lost', INDENT) : []),
  ]
}

function line(label: string, text: string): Paragraph {
  return { indent: INDENT, label, segments: [plain(text)] }
}

/** Conditions with the words that met them; those that ask for nothing to stand there need no words. */
function metLines(predicate: ExplainedPredicate | null): Paragraph[] {
  const met = (predicate?.matched ?? []).filter(({ found }) => found.length > 0)
  return met.map(({ asked, found }, index) => ({
    indent: INDENT,
    ...(index === 0 ? { label: 'met' } : {}),
    segments: [plain(asked), dim(` by ${quoteWords(found)}`)],
  }))
}

function sideWords(actors: readonly ActorRef[]): string {
  if (actors.length === 0) return 'nobody'
  return actors
    .map(({ exact, code, sectors, resolved }) => {
      const known = [code ?? 'no code', ...sectors].join(' ')
      return `“${cleanText(exact)}” ${known}, by ${resolved}`
    })
    .join('; ')
}

function stepLines(predicate: ExplainedPredicate | null): Paragraph[] {
  return (predicate?.steps ?? []).map(({ rule, effect, word, before, after }, index) => {
    const change = `${typeWords(before)} → ${typeWords(after)}`
    const text =
      effect === 'light'
        ? `“${cleanText(word.exact)}” lends its subject`
        : rule === 'reading'
          ? `told as ${effect}: ${change}`
          : rule === 'learned'
            ? `the learned step: ${change}`
            : `${rule} at “${cleanText(word.exact)}” (${effect}): ${change}`
    return { indent: INDENT, ...(index === 0 ? { label: 'steps' } : {}), segments: [plain(text)] }
  })
}

function contextLines({ contexts, contextWords }: CodedEvent): Paragraph[] {
  return contexts.map((name, index) => ({
    indent: INDENT,
    ...(index === 0 ? { label: 'contexts' } : {}),
    segments: [plain(name), dim(` by ${quoteWords(contextWords.filter(({ context }) => context === name))}`)],
  }))
}
