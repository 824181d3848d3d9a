/** Slot 0 belongs to the root of the tree. */
export const ROOT_SLOT = 0

/**
 * Remembers which word forms already have their first-layer inputs in the kernel's memory. What a slot holds depends on
 * the form alone, so forgetting never changes a result, only the time it takes.
 */
export class WordTable {
  private readonly slotByForm = new Map<string, number>()

  constructor(
    readonly address: number,
    readonly capacity: number,
  ) {}

  slotOf(form: string): number | undefined {
    return this.slotByForm.get(form)
  }

  /** Gives slots to forms that have none, in order, and says which and from where; forgets all first if space lacks. */
  add(forms: ReadonlySet<string>): { readonly added: readonly string[]; readonly firstSlot: number } {
    if (forms.size >= this.capacity) {
      throw new RangeError(
        `${forms.size} different words in one sentence; the parser takes ${this.capacity - 1} at most`,
      )
    }
    let added = [...forms].filter((form) => !this.slotByForm.has(form))
    if (this.slotByForm.size + 1 + added.length > this.capacity) {
      this.slotByForm.clear()
      added = [...forms]
    }
    const firstSlot = this.slotByForm.size + 1
    for (const form of added) this.slotByForm.set(form, this.slotByForm.size + 1)
    return { added, firstSlot }
  }
}
