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
}
