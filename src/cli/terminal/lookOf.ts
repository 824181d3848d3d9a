import type { PageLook } from '../page/layOut.js'

/** Width and colours for a stream: colours on terminals only, and never against `--no-color` or `NO_COLOR`. */
export function lookOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
  wantsColour: boolean,
): PageLook {
  const isColoured = wantsColour && !env.NO_COLOR && env.TERM !== 'dumb' && stream.isTTY === true
  const columns = Math.max(20, Math.min(stream.columns ?? (Number(env.COLUMNS) || 80), 120))
  return { columns, isColoured }
}
