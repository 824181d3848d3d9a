/** Conditions of a query and the values they are given; conditions are ours, values may be anybody's. */
export class Where {
  private readonly conditions: string[] = []
  readonly values: unknown[] = []

  /** Adds a condition whose `?` take the values, unless the first value is absent. */
  add(condition: string, ...values: readonly unknown[]): this {
    if (values.length > 0 && values[0] === undefined) return this
    this.conditions.push(condition)
    this.values.push(...values)
    return this
  }

  /** Adds `column IN (...)`, unless the list is absent. */
  oneOf(column: string, values: readonly unknown[] | undefined): this {
    if (values === undefined) return this
    this.conditions.push(values.length === 0 ? '0' : `${column} IN (${values.map(() => '?').join(', ')})`)
    this.values.push(...values)
    return this
  }

  toString(): string {
    return this.conditions.length === 0 ? '' : `WHERE ${this.conditions.join(' AND ')}`
  }
}
