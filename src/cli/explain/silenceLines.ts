import type { ExplainedPredicate, ExplainedSentence } from '../../types/index.js'
import type { Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain } from '../terminal/Segment.js'
import { lostLines } from './lostLines.js'
import { quoteWords } from './quoteWords.js'
import { typeWords } from './typeWords.js'

/** Where the text beside the labels begins. */
const INDENT = 16

/** What a sentence lacked for a record: words without entries, conditions that failed, nobody who acts. */
export function silenceLines(sentence: ExplainedSentence): Paragraph[] {
  const { predicates, unknownVerbs, actors } = sentence
  const named = actors.map(
    ({ exact, code, sectors }) => `“${cleanText(exact)}” ${[code ?? 'no code', ...sectors].join(' ')}`,
  )
  return [
    {
      indent: 2,
      segments: [bold('No record.'), dim(predicates.length === 0 ? ' No word here stands in the lexicon.' : '')],
    },
    ...predicates.flatMap(lackLines),
    ...(unknownVerbs.length > 0
      ? [{ indent: INDENT, label: 'no entry', segments: [plain(quoteWords(unknownVerbs))] }]
      : []),
    { indent: INDENT, label: 'named', segments: [plain(named.length > 0 ? named.join('; ') : 'nobody')] },
  ]
}

/** A word that entries know, what came of it, and the entries that did not hold. */
export function lackLines(predicate: ExplainedPredicate): Paragraph[] {
  const { word, tried } = predicate
  return [
    { indent: 6, segments: [bold(`“${cleanText(word.exact)}” `), plain(fateWords(predicate))] },
    ...(predicate.fate === 'unmatched' ? lostLines(tried, '', INDENT) : []),
  ]
}

function fateWords({ fate, because, tried }: ExplainedPredicate): string {
  const chosen = tried.find(({ verdict }) => verdict === 'chosen')
  const entry = chosen ? `${chosen.rule} (${typeWords(chosen.type)})` : 'its entry'
  const words = because === null ? '' : `“${cleanText(because)}”`
  switch (fate) {
    case 'record':
      return 'made the record'
    case 'unmatched':
      return 'has entries, but none of them holds'
    case 'part':
      return `is part of ${words}`
    case 'operator':
      return `acts on the event told by ${words}`
    case 'weaker':
      return `tells by ${entry} no more than ${words || 'another word'} does`
    case 'no-actor':
      return `holds by ${entry}, but nobody known or described acts`
    case 'private':
      return `holds by ${entry}, but neither side is a state, body or political role`
    case 'irrelevant':
      return `holds by ${entry}, but this is ${because ?? 'no public matter'}`
    case 'left-out':
      return `holds by ${entry}, but its clause tells something only supposed or said to nobody, background, nothing new, or nothing that the learned step believes`
  }
}
