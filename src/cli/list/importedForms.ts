import {
  importedArticleHeader,
  importedArticleJson,
  importedArticleRow,
  importedEventHeader,
  importedEventJson,
  importedEventRow,
  type KeptImport,
  type KeptImportedEvent,
} from '../../app/index.js'
import type { ImportedActor, ImportedDocument } from '../../types/index.js'
import { dayWords } from '../page/dateWords.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain } from '../terminal/Segment.js'
import type { ListForm } from './ListForm.js'

const HOW_TO_FILL = 'sitrep import FILE takes some in'

/** Imported events in a list: what, when, who, and from which dataset. */
export const IMPORTED_EVENT_FORM: ListForm<KeptImportedEvent> = {
  name: 'imported events',
  howToFill: HOW_TO_FILL,
  json: importedEventJson,
  header: importedEventHeader,
  row: importedEventRow,
  paragraphs: ({ item, mentionCount }) => {
    const { category, mode, cameo, day, place, actors, recipients, dataset, rowId, url, publisher } = item
    const what = category === null ? `CAMEO ${cameo ?? 'unknown'}` : [category, mode].filter(Boolean).join(' ')
    const where = place?.name ? ` · ${cleanText(place.name)}` : ''
    const seen = mentionCount > 0 ? [`seen in ${mentionCount} more`] : []
    const from = [`${dataset} ${rowId}`, publisher, url, ...seen].filter((part) => part !== null)
    return [
      {
        indent: 0,
        hang: 4,
        segments: [
          plain(cleanText(what)),
          dim(` · ${dayWords(day)}${where} · `),
          bold(sideWords(actors)),
          ...(recipients.length > 0 ? [dim(' → '), bold(sideWords(recipients))] : []),
        ],
      },
      { indent: 4, segments: [dim(from.map((part) => cleanText(part)).join(' · '))] },
    ]
  },
}

/** Imported articles in a list: when, where, and what a machine found in them. */
export const IMPORTED_ARTICLE_FORM: ListForm<KeptImport<ImportedDocument>> = {
  name: 'imported articles',
  howToFill: HOW_TO_FILL,
  json: importedArticleJson,
  header: importedArticleHeader,
  row: importedArticleRow,
  paragraphs: ({ item: { seenAt, publisher, url, rowId, persons, organisations } }) => [
    {
      indent: 0,
      hang: 4,
      segments: [
        dim(`${dayWords(seenAt.slice(0, 10))} · ${cleanText(publisher ?? 'publisher unknown')} · `),
        bold(cleanText(url ?? 'no address')),
      ],
    },
    { indent: 4, segments: [dim([`gdelt ${rowId}`, ...persons, ...organisations].map(cleanText).join(' · '))] },
  ],
}

function sideWords(actors: readonly ImportedActor[]): string {
  const words = actors.map(({ name, code, raw }) => name ?? code ?? raw ?? 'unknown')
  return words.length === 0 ? 'unknown' : cleanText(words.join(', '))
}
