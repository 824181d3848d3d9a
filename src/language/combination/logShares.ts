/** Turns scores into logarithms of shares (log-softmax) after dividing them by `scale`. */
export function logShares(scores: Int32Array, scale: number): Float32Array {
  const shares = Float32Array.from(scores, (score) => score / scale)
  const most = shares.reduce((largest, share) => Math.max(largest, share), Number.NEGATIVE_INFINITY)
  let sum = 0
  for (const share of shares) sum += Math.exp(share - most)
  const log = most + Math.log(sum)
  return shares.map((share) => share - log)
}
