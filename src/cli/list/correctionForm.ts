import { correctionHeader, correctionJson, correctionRow, type ListedCorrection } from '../../app/index.js'
import type { Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain } from '../terminal/Segment.js'
import type { ListForm } from './ListForm.js'

/** Corrections in a list: what was set right, when, by whom and why, and whether it holds. */
export const CORRECTION_FORM: ListForm<ListedCorrection> = {
  name: 'corrections',
  howToFill: 'sitrep incidents merge or split makes some',
  json: correctionJson,
  header: correctionHeader,
  row: correctionRow,
  paragraphs: paragraphsOf,
}

function paragraphsOf({ correction, at, who, reason, holds, lost }: ListedCorrection): readonly Paragraph[] {
  const about =
    correction.kind === 'undo' ? ` of ${correction.correction}` : ` of ${counted(correction.records.length)}`
  const maker = who === null ? '' : ` · by ${cleanText(who)}`
  return [
    {
      indent: 0,
      hang: 4,
      segments: [bold(correction.kind), plain(about), dim(`${holds ? '' : ' · undone'} · ${at}${maker}`)],
    },
    ...(reason === null ? [] : [{ indent: 4, segments: [plain(cleanText(reason))] }]),
    ...lost.map(({ report, category, start, end }) => ({
      indent: 4,
      segments: [dim(`no longer coded: ${category} at ${start} to ${end} in ${report}`)],
    })),
    { indent: 4, segments: [dim(correction.id)] },
  ]
}

function counted(records: number): string {
  return `${records} ${records === 1 ? 'record' : 'records'}`
}
