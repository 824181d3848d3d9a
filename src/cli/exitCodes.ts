/** What the process answers to whoever started it. */
export const EXIT = {
  ok: 0,
  error: 1,
  usage: 2,
  /** Some inputs failed, the rest is kept. */
  partial: 4,
  interrupted: 130,
} as const
