import type { Alert } from '../../types/index.js'

/** The `sitrep.alert/1` object of an alert. */
export function alertJson({ id, kind, severity, subject, reason, words, rests, raisedAt, ended, acknowledged }: Alert) {
  const schema = 'sitrep.alert/1' as const
  return { schema, id, kind, severity, subject, reason, words, rests, raisedAt, ended, acknowledged }
}
