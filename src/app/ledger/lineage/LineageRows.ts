import { compareLineage, type LineageLink, type PlacedReport, type ReportSketch } from '../../../analysis/index.js'
import type { KeptReport, LineageLedger, LinkRow, SketchedRow } from '../../../ledger/index.js'
import type { ReportId } from '../../../types/index.js'
import { storedLink } from './linkRow.js'
import { storedSketch } from './sketchRow.js'
import { type StatedFamilies, withStated } from './statedFamilies.js'

/** A settled report with what tells where it comes from. */
interface ReadRow extends PlacedReport {
  readonly sketch: ReportSketch
  readonly number: number
  readonly kept: KeptReport
  /** Its outlet as it prints the name itself. */
  readonly outletName: string | null
  readonly isOrigin: boolean
  readonly ownShare: number
}

/** Rows of lineage that have been read so far, as of an instant. */
export class LineageRows {
  private readonly byNumber = new Map<number, ReadRow>()
  private readonly byId = new Map<ReportId, ReadRow>()
  private readonly links = new Map<ReportId, readonly LineageLink[]>()

  constructor(
    private readonly ledger: LineageLedger,
    private readonly asOf: string | undefined,
    private readonly families: StatedFamilies,
  ) {}

  /** Reads those of some reports that are settled, with their links to earlier ones; gives their ids. */
  async load(ids: readonly string[]): Promise<readonly string[]> {
    const numbers = await this.ledger.numbersOf(ids, this.asOf)
    await this.readReports([...numbers.values()])
    await this.follow(new Set([...numbers.keys()] as ReportId[]))
    return [...numbers.keys()]
  }

  /** Reads the links of some reports to earlier ones, and those. */
  async follow(ids: ReadonlySet<ReportId>): Promise<void> {
    const links = await this.ledger.links(
      'later',
      [...ids].map((id) => this.placed(id).number),
      this.asOf,
    )
    await this.readReports(links.map(({ earlier }) => earlier))
    const linksTo = new Map<ReportId, LineageLink[]>([...ids].map((id) => [id, []]))
    for (const row of links) {
      const link = this.linkOf(row)
      if (link) linksTo.get(link.later)?.push(link)
    }
    for (const [id, own] of linksTo) {
      own.sort((a, b) => compareLineage(this.placed(a.earlier).sketch, this.placed(b.earlier).sketch))
      this.links.set(id, own)
    }
  }

  /** A report that has been read. */
  placed(id: ReportId): ReadRow {
    const row = this.byId.get(id)
    if (!row) throw new Error(`report ${id} has not been read`)
    return row
  }

  /** Its links to earlier reports, in the order of lineage; null where they have not been read. */
  linksTo(id: ReportId): readonly LineageLink[] | null {
    return this.links.get(id) ?? null
  }

  private async readReports(numbers: readonly number[]): Promise<void> {
    const wanted = [...new Set(numbers)].filter((number) => !this.byNumber.has(number))
    const rows = await this.ledger.sketched(wanted, this.asOf)
    const uncredited = rows.filter(({ row }) => row.wholeCredit === null).map(({ number }) => number)
    const credits = await this.ledger.creditsOfCopies(uncredited, this.asOf)
    for (const row of rows) {
      const creditedTo = row.row.wholeCredit ?? credits.get(row.number) ?? null
      const read = readRow(row, withStated(storedSketch(row), this.families), creditedTo)
      this.byNumber.set(read.number, read)
      this.byId.set(read.sketch.report, read)
    }
  }

  private linkOf(row: LinkRow): LineageLink | null {
    const [earlier, later] = [this.byNumber.get(row.earlier), this.byNumber.get(row.later)]
    if (!earlier || !later) return null
    return storedLink(
      row,
      { id: earlier.sketch.report, text: earlier.kept.report.text },
      { id: later.sketch.report, text: later.kept.report.text },
    )
  }
}

function readRow(row: SketchedRow, sketch: ReportSketch, creditedTo: string | null): ReadRow {
  const { text, outlet } = row.kept.report
  const { isOrigin, ownShare, spans } = row.standing
  return {
    number: row.number,
    kept: row.kept,
    sketch,
    letters: text.length,
    outletName: outlet,
    isOrigin,
    ownShare,
    creditedTo,
    spans: (JSON.parse(spans) as [number, number][]).map(([start, end]) => ({ start, end })),
  }
}
