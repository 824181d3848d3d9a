import type { KeptImport, KeptImportedEvent } from '../../ledger/index.js'
import type { ImportedActor, ImportedDocument } from '../../types/index.js'
import { csvCell } from './csvCell.js'

type Cells<Item> = readonly (readonly [name: string, cell: (kept: Item) => string | number | null])[]

const EVENT_CELLS: Cells<KeptImportedEvent> = [
  ['dataset', ({ item }) => item.dataset],
  ['row_id', ({ item }) => item.rowId],
  ['day', ({ item }) => item.day],
  ['category', ({ item }) => item.category],
  ['mode', ({ item }) => item.mode],
  ['cameo', ({ item }) => item.cameo],
  ['contexts', ({ item }) => item.contexts.join('; ')],
  ['actor_codes', ({ item }) => codes(item.actors)],
  ['actor_names', ({ item }) => names(item.actors)],
  ['recipient_codes', ({ item }) => codes(item.recipients)],
  ['recipient_names', ({ item }) => names(item.recipients)],
  ['place', ({ item }) => item.place?.name ?? null],
  ['place_country', ({ item }) => item.place?.country ?? null],
  ['lat', ({ item }) => item.place?.lat ?? null],
  ['lon', ({ item }) => item.place?.lon ?? null],
  ['url', ({ item }) => item.url],
  ['publisher', ({ item }) => item.publisher],
  ['mentions', ({ mentionCount }) => mentionCount],
  ['origin', ({ origin }) => origin],
  ['imported_at', ({ importedAt }) => importedAt],
]

const ARTICLE_CELLS: Cells<KeptImport<ImportedDocument>> = [
  ['dataset', ({ item }) => item.dataset],
  ['row_id', ({ item }) => item.rowId],
  ['seen_at', ({ item }) => item.seenAt],
  ['url', ({ item }) => item.url],
  ['publisher', ({ item }) => item.publisher],
  ['themes', ({ item }) => item.themes.join('; ')],
  ['persons', ({ item }) => item.persons.join('; ')],
  ['organisations', ({ item }) => item.organisations.join('; ')],
  ['places', ({ item }) => item.places.map(({ name }) => name ?? '?').join('; ')],
  ['tone', ({ item }) => item.tone],
  ['origin', ({ origin }) => origin],
  ['imported_at', ({ importedAt }) => importedAt],
]

/** The names of the columns of imported events, as the first line of a CSV file. */
export function importedEventHeader(): string {
  return headerOf(EVENT_CELLS)
}

/** One imported event as a line of CSV. */
export function importedEventRow(kept: KeptImportedEvent): string {
  return rowOf(EVENT_CELLS, kept)
}

/** The names of the columns of imported articles. */
export function importedArticleHeader(): string {
  return headerOf(ARTICLE_CELLS)
}

/** One imported article as a line of CSV. */
export function importedArticleRow(kept: KeptImport<ImportedDocument>): string {
  return rowOf(ARTICLE_CELLS, kept)
}

function headerOf<Item>(cells: Cells<Item>): string {
  return cells.map(([name]) => name).join(',')
}

function rowOf<Item>(cells: Cells<Item>, kept: Item): string {
  return cells.map(([, cell]) => csvCell(cell(kept))).join(',')
}

function codes(actors: readonly ImportedActor[]): string {
  return actors.map(({ code, sectors }) => [code ?? '?', ...sectors].join('+')).join('; ')
}

function names(actors: readonly ImportedActor[]): string {
  return actors.map(({ name }) => name ?? '?').join('; ')
}
