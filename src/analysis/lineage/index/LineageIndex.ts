import type { Report, Span } from '../../../types/index.js'
import type { LineageKnowledge } from '../LineageKnowledge.js'
import type { LineageLink } from '../links/LineageLink.js'
import { linkInOrder } from '../links/linkInOrder.js'
import type { ComparedReport } from '../links/linkReports.js'
import type { ReportSketch } from '../sketch/ReportSketch.js'
import { type SketchedReport, sketchReport, wordsOf } from '../sketch/sketchReport.js'
import type { TextWords } from '../words/TextWords.js'
import { BoilerplateTable } from './BoilerplateTable.js'
import { findCandidates } from './findCandidates.js'
import { PostingTable } from './PostingTable.js'
import { WordCache } from './WordCache.js'

/** Gives the text of a report that was added before. */
export type TextOf = (report: Report['id']) => string

/**
 * Reports by what they have in common, in memory. A report is added and told what it is related to among those before
 * it. Texts are not kept: they are asked for when two reports are compared.
 */
export class LineageIndex {
  private readonly sketches: Omit<ReportSketch, 'features'>[] = []
  private readonly featureCounts: number[] = []
  private readonly numberOf = new Map<string, number>()
  private readonly exact = new Map<string, number>()
  private readonly postings = new PostingTable()
  private readonly boilerplate = new BoilerplateTable()
  private readonly cache = new WordCache()
  private countedReports = 0

  constructor(
    private readonly knowledge: LineageKnowledge,
    private readonly textOf: TextOf,
  ) {}

  /** Counts a report's sentences before it is added, so that boilerplate is known from the first report on. */
  countSentences(sketch: ReportSketch): void {
    this.boilerplate.add(sketch, this.countedReports++)
  }

  /** Adds a report, its sentences being counted, and gives its links to those added before. */
  add(report: Report, sketched: SketchedReport = sketchReport(report, this.knowledge)): readonly LineageLink[] {
    const { sketch, words } = sketched
    if (this.numberOf.has(sketch.report)) return []
    const links = this.linksOf(report, sketched)
    const number = this.sketches.length
    const { features, ...kept } = sketch
    this.sketches.push({ ...kept, segments: [] })
    this.featureCounts.push(features.length)
    this.numberOf.set(sketch.report, number)
    if (!this.exact.has(sketch.wholeHash)) this.exact.set(sketch.wholeHash, number)
    for (const feature of features) this.postings.add(feature, number)
    this.cache.keep(number, words)
    return links
  }

  /** The stretches of a report that tell its story: its sentences without its outlet's boilerplate. */
  storySpans(sketch: ReportSketch, words: TextWords): readonly Span[] {
    const story = words.segments.filter(({ hash }) => hash !== 0)
    const boilerplate = this.boilerplate.among(sketch.outlet, sketch.segments)
    return story.filter(({ hash }) => !boilerplate.has(hash)).map(({ start, end }) => ({ start, end }))
  }

  private linksOf(report: Report, sketched: SketchedReport): readonly LineageLink[] {
    const candidates = findCandidates(sketched, {
      postings: this.postings,
      featureCountOf: (number) => this.featureCounts[number] ?? 0,
      exactOf: (wholeHash) => this.exact.get(wholeHash),
    })
    const own = this.compared(sketched.sketch, report.text, sketched.words)
    return candidates.flatMap((number) => linkInOrder(own, this.candidate(number)) ?? [])
  }

  private candidate(number: number): ComparedReport {
    const sketch: ReportSketch = { ...(this.sketches[number] as Omit<ReportSketch, 'features'>), features: [] }
    const text = this.textOf(sketch.report)
    const words = this.cache.take(number, () => wordsOf({ text }, sketch, this.knowledge))
    return this.compared(sketch, text, words)
  }

  private compared(sketch: ReportSketch, text: string, words: ComparedReport['words']): ComparedReport {
    const segments = words.segments.map(({ hash }) => hash)
    return { sketch, text, words, boilerplate: this.boilerplate.among(sketch.outlet, segments) }
  }
}
