import type { Report } from '../../../types/index.js'
import { creditsWhole } from '../credits/Credit.js'
import { findCredits } from '../credits/findCredits.js'
import { outletOf } from '../credits/OutletRegistry.js'
import type { LineageKnowledge } from '../LineageKnowledge.js'
import { findOfficials } from '../officials/findOfficials.js'
import { readWords } from '../words/readWords.js'
import type { TextWords } from '../words/TextWords.js'
import { chooseFeatures } from './chooseFeatures.js'
import type { ReportSketch } from './ReportSketch.js'
import { speakerFeatures } from './speakerFeatures.js'

/** A report's row, with its words for those who go on to compare it. */
export interface SketchedReport {
  readonly sketch: ReportSketch
  readonly words: TextWords
}

/** What is kept of a report. Credits are left out of its words: they differ between copies. */
export function sketchReport(report: Report, knowledge: LineageKnowledge): SketchedReport {
  const credits = findCredits(report, knowledge.credits)
  const words = readWords(report.text, knowledge.words, spansToLeave(credits))
  const outlet = outletOf(report, knowledge.credits.registry)
  const speakers = findOfficials(report.text)
  const sketch: ReportSketch = {
    report: report.id,
    outlet: outlet?.key ?? null,
    family: outlet?.family ?? null,
    isWire: outlet?.isWire ?? false,
    published: report.published,
    title: report.title,
    wordCount: words.hashes.length,
    wholeHash: words.wholeHash,
    features: [...chooseFeatures(words), ...speakerFeatures(speakers, words, report.published, 'own')],
    segments: words.segments.map(({ hash }) => hash).filter((hash) => hash !== 0),
    credits,
    speakers,
  }
  return { sketch, words }
}

/** The words of a report whose row is at hand. */
export function wordsOf(report: Pick<Report, 'text'>, sketch: ReportSketch, knowledge: LineageKnowledge): TextWords {
  return readWords(report.text, knowledge.words, spansToLeave(sketch.credits))
}

function spansToLeave(credits: ReportSketch['credits']) {
  return credits
    .filter((credit) => credit.field === 'text' && (creditsWhole(credit) || credit.kind === 'contribution'))
    .map(({ span }) => span)
}
