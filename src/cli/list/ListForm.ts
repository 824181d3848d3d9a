import type { Paragraph } from '../page/layOut.js'

/** How one kind of thing is listed. */
export interface ListForm<Item> {
  readonly json: (item: Item) => object
  readonly header: () => string
  readonly row: (item: Item) => string
  readonly paragraphs: (item: Item) => readonly Paragraph[]
  /** What the things are called: "event records". */
  readonly name: string
  /** What puts some there, where that is not adding reports. */
  readonly howToFill?: string
  /** Why a list of them is empty and what to do, given the ledger's path; absent: as for what reports tell. */
  readonly emptyWords?: (path: string) => string
}
