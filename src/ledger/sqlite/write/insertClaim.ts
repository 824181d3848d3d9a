import type { Claim } from '../../../types/index.js'
import type { Connection } from '../Connection.js'

const INSERT = `
INSERT INTO claims (coding_key, id, stance, speaker_id, speaker_code, speaker_name, anonymous, body)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)`

/** Writes one claim. */
export function insertClaim(connection: Connection, codingKey: number, claim: Claim): void {
  const { id, stance, speaker, anonymous } = claim
  connection
    .prepare(INSERT)
    .run(
      codingKey,
      id,
      stance,
      speaker?.id ?? null,
      speaker?.code ?? null,
      speaker?.name ?? null,
      anonymous ? 1 : 0,
      JSON.stringify(claim),
    )
}
