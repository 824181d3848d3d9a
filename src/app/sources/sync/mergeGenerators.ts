/** What several generators yield, as it comes, with so many of them at work at a time. The first error ends all. */
export async function* mergeGenerators<Item>(
  generators: readonly AsyncGenerator<Item>[],
  concurrency: number,
): AsyncGenerator<Item> {
  const line = [...generators]
  const running = new Map<AsyncGenerator<Item>, Promise<Step<Item>>>()
  const advance = (generator: AsyncGenerator<Item>): void => {
    running.set(
      generator,
      generator.next().then((result) => ({ generator, result })),
    )
  }
  try {
    for (;;) {
      while (running.size < concurrency) {
        const next = line.shift()
        if (!next) break
        advance(next)
      }
      if (running.size === 0) return
      const { generator, result } = await Promise.race(running.values())
      running.delete(generator)
      if (result.done) continue
      advance(generator)
      yield result.value
    }
  } finally {
    // Whoever stops listening must not leave the others at work unheard.
    await Promise.allSettled([...running.values()])
    await Promise.allSettled([...running.keys()].map((generator) => generator.return(undefined)))
  }
}

interface Step<Item> {
  readonly generator: AsyncGenerator<Item>
  readonly result: IteratorResult<Item>
}
