import type { CoderParts } from '../../src/app/index.js'
import { parseReport } from '../../src/app/index.js'
import { resolveActors } from '../../src/coder/actors/index.js'
import type { SentenceContext } from '../../src/coder/events/slots/SentenceContext.js'
import { findMentions } from '../../src/coder/mentions/index.js'
import { indexTree, mendTree } from '../../src/coder/tree/index.js'
import type { ParsedText, Report } from '../../src/types/index.js'
import { coveredTokens } from './coveredTokens.js'
import type { Gap } from './Gap.js'
import { nounGaps } from './nounGaps.js'
import { verbGaps } from './verbGaps.js'

/** The predicates between known actors of a report that no entry covers, in reading order. */
export function findGaps(report: Report, parts: CoderParts, parsed: ParsedText = parseReport(report, parts)): Gap[] {
  const actors = resolveActors(parsed, findMentions(parsed, parts.ontology), parts.ontology, report.published)
  const isSpeech = (lemma: string): boolean => parts.speech.byWord.has(`${lemma}|verb`)
  return parsed.sentences.flatMap((sentence, index) => {
    const mentions = actors.bySentence[index]
    if (!mentions || mentions.size === 0) return []
    const tree = indexTree(mendTree(sentence))
    const context: SentenceContext = { tree, mentions, lexicon: parts.lexicon, nearby: [] }
    const covered = coveredTokens(context)
    return sentence.tokens.flatMap((token) => [
      ...verbGaps(context, token.index, covered, isSpeech),
      ...nounGaps(context, token.index, covered),
    ])
  })
}
