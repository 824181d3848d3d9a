/** The same things, each of them told of as it passes. */
export async function* counted<Item>(items: AsyncIterable<Item>, onItem: () => void): AsyncGenerator<Item> {
  for await (const item of items) {
    onItem()
    yield item
  }
}
