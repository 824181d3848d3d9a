/** Value of a function at a point; its gradient goes into the second argument. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number

/** Steps remembered for the curvature. */
const MEMORY = 8

/**
 * Walks from `start` to where an objective is least (L-BFGS with a backtracking line search: Nocedal and Wright,
 * Numerical Optimization, algorithms 7.4 and 3.1). Deterministic: same start, same end.
 */
export function minimise(objective: Objective, start: Float64Array, mostSteps: number): Float64Array {
  let point: Float64Array = start.slice()
  let gradient: Float64Array = new Float64Array(point.length)
  let value = objective(point, gradient)
  const history: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = []
  for (let step = 0; step < mostSteps; step++) {
    const direction = descend(gradient, history)
    const slope = dot(direction, gradient)
    let length = step === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1
    const nextGradient = new Float64Array(point.length)
    let next = moved(point, direction, length)
    let nextValue = objective(next, nextGradient)
    while (nextValue > value + 1e-4 * length * slope && length > 1e-10) {
      length /= 2
      next = moved(point, direction, length)
      nextValue = objective(next, nextGradient)
    }
    const s = subtract(next, point)
    const y = subtract(nextGradient, gradient)
    const curvature = dot(s, y)
    if (curvature > 1e-10) history.push({ s, y, rho: 1 / curvature })
    if (history.length > MEMORY) history.shift()
    const isSettled = Math.abs(value - nextValue) < 1e-5 * Math.max(1, Math.abs(value))
    point = next
    gradient = nextGradient
    value = nextValue
    if (isSettled) break
  }
  return point
}

function descend(
  gradient: Float64Array,
  history: readonly { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[],
): Float64Array {
  const q = gradient.map((one) => -one)
  const alphas: number[] = []
  for (const { s, y, rho } of history.toReversed()) {
    const alpha = rho * dot(s, q)
    alphas.push(alpha)
    addScaled(q, y, -alpha)
  }
  const last = history.at(-1)
  if (last) {
    const scale = dot(last.s, last.y) / dot(last.y, last.y)
    for (let i = 0; i < q.length; i++) q[i] = (q[i] ?? 0) * scale
  }
  for (const { s, y, rho } of history) addScaled(q, s, (alphas.pop() ?? 0) - rho * dot(y, q))
  return q
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let i = 0; i < left.length; i++) sum += (left[i] ?? 0) * (right[i] ?? 0)
  return sum
}

function addScaled(target: Float64Array, values: Float64Array, scale: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + (values[i] ?? 0) * scale
}

function moved(point: Float64Array, direction: Float64Array, length: number): Float64Array {
  const next = point.slice()
  addScaled(next, direction, length)
  return next
}

function subtract(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((value, index) => value - (right[index] ?? 0))
}
