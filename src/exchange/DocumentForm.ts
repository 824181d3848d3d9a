/** A format whose files are text: how one begins and ends, what stands between two things, and how a thing is written. */
export interface DocumentForm<Item> {
  readonly begin: string
  readonly between: string
  /** True where `begin` ends in a thing, so that something stands before the first one, too. */
  readonly isBetweenFirst?: boolean
  readonly end: string
  /** The texts of a thing, none where the file holds it already. */
  readonly write: (item: Item) => readonly string[]
}

/** The text of a file, made while its things are read. */
export async function* documentOf<Item>(
  items: AsyncIterable<Item>,
  { begin, between, isBetweenFirst, end, write }: DocumentForm<Item>,
): AsyncGenerator<string> {
  yield begin
  let isFirst = isBetweenFirst !== true
  for await (const item of items) {
    for (const text of write(item)) {
      yield isFirst ? text : between + text
      isFirst = false
    }
  }
  yield end
}
