/** An item with the group it was put into and the group it belongs to. */
export interface GroupedItem {
  readonly found: string
  readonly gold: string
}

/** B-cubed (Bagga and Baldwin 1998): precision and recall of each item's group, averaged over the items scored. */
export function bCubed(
  all: readonly GroupedItem[],
  scored: readonly GroupedItem[] = all,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  let precision = 0
  let recall = 0
  for (const item of scored) {
    const found = all.filter((other) => other.found === item.found)
    const gold = all.filter((other) => other.gold === item.gold)
    const common = found.filter((other) => other.gold === item.gold).length
    precision += common / found.length / scored.length
    recall += common / gold.length / scored.length
  }
  const sum = precision + recall
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}
