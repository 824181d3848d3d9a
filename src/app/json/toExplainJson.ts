import type { AskedPart, ExplainedPredicate, ExplainedSentence, ParsedSentence } from '../../types/index.js'
import type { Explanation } from '../explain/explanationOf.js'
import { actorJson } from './actorJson.js'
import { eventJson } from './eventJson.js'
import { quoteJson } from './quoteJson.js'

/** The `sitrep.explain/1` object of a report: its sentences with their trees, what was tried at each word, the records. */
export function toExplainJson({ result, parsed, sentences, entries, codebook }: Explanation) {
  const { report, versions } = result
  return {
    schema: 'sitrep.explain/1' as const,
    report: { id: report.id, url: report.url, title: report.title, published: report.published, text: report.text },
    sentences: sentences.map((sentence) => sentenceJson(sentence, parsed.sentences[sentence.index])),
    events: result.events.map((event) => ({
      ...eventJson(event),
      entry: entries.get(event.rule) ?? null,
      codebook: codebook.get(event.id) ?? null,
    })),
    versions,
  }
}

/** What `sitrep explain --json` prints for one report. */
export type ExplainJson = ReturnType<typeof toExplainJson>

function sentenceJson(sentence: ExplainedSentence, parsed: ParsedSentence | undefined) {
  return {
    index: sentence.index,
    start: sentence.start,
    end: sentence.end,
    tree: (parsed?.tokens ?? []).map(({ text, start, end, lemma, upos, xpos, head, deprel }) => {
      return { text, start, end, lemma, upos, xpos, head, deprel }
    }),
    predicates: sentence.predicates.map(predicateJson),
    actors: sentence.actors.map(actorJson),
    unknownVerbs: sentence.unknownVerbs.map(quoteJson),
  }
}

function predicateJson({ word, tried, matched, steps, fate, because, event }: ExplainedPredicate) {
  return {
    word: quoteJson(word),
    fate,
    because,
    event,
    tried: tried.map(({ failed, ...entry }) => ({ ...entry, failed: failed && askedJson(failed) })),
    matched: matched.map(askedJson),
    steps: steps.map((step) => ({ ...step, word: quoteJson(step.word) })),
  }
}

function askedJson({ asked, found }: AskedPart) {
  return { asked, found: found.map(quoteJson) }
}
