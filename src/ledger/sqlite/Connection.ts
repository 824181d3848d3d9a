import type { Database, Statement } from 'better-sqlite3'

/** A database whose statements are compiled once. */
export class Connection {
  private readonly statements = new Map<string, Statement>()

  constructor(readonly database: Database) {}

  /** The statement of a query, compiled at its first use. */
  prepare<Values extends unknown[] = unknown[], Row = unknown>(query: string): Statement<Values, Row> {
    let statement = this.statements.get(query)
    if (!statement) {
      statement = this.database.prepare(query)
      this.statements.set(query, statement)
    }
    return statement as Statement<Values, Row>
  }

  /** All of the work in one transaction that takes the writer's lock at once, or none of it. */
  change<Result>(work: () => Result): Result {
    return this.database.transaction(work).immediate()
  }

  close(): void {
    this.database.close()
  }
}
