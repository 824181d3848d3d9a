// What the loops do to four numbers at once.

/** Below zero, an activation keeps a tenth. */
const LEAK: f32 = 0.1
/** int16 of full range: a state of 1. */
export const UNIT: f32 = 32767.0
export const UNIT_INVERSE: f32 = 1.0 / 32767.0

// tanh as a continued fraction, cut where it reaches 1; the error stays under 1e-4.
// @ts-ignore: decorator
@inline
export function tanh4(value: v128): v128 {
  const x = f32x4.min(f32x4.max(value, f32x4.splat(-4.97)), f32x4.splat(4.97))
  const s = f32x4.mul(x, x)
  let top = f32x4.add(s, f32x4.splat(378.0))
  top = f32x4.add(f32x4.mul(top, s), f32x4.splat(17325.0))
  top = f32x4.add(f32x4.mul(top, s), f32x4.splat(135135.0))
  let low = f32x4.add(f32x4.mul(s, f32x4.splat(28.0)), f32x4.splat(3150.0))
  low = f32x4.add(f32x4.mul(low, s), f32x4.splat(62370.0))
  low = f32x4.add(f32x4.mul(low, s), f32x4.splat(135135.0))
  return f32x4.div(f32x4.mul(x, top), low)
}

// @ts-ignore: decorator
@inline
export function sigmoid4(value: v128): v128 {
  const half = f32x4.splat(0.5)
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, value))))
}

// 2^x for x <= 0 in single precision: the whole part goes into the exponent, the rest through a polynomial.
// @ts-ignore: decorator
@inline
export function exp4(value: v128): v128 {
  const t = f32x4.max(f32x4.mul(value, f32x4.splat(1.44269504)), f32x4.splat(-126.0))
  const whole = f32x4.nearest(t)
  const f = f32x4.sub(t, whole)
  let p = f32x4.add(f32x4.mul(f, f32x4.splat(0.00133335581)), f32x4.splat(0.00961812911))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.0555041087))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.240226507))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.693147181))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1.0))
  const exponent = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23)
  return f32x4.mul(p, exponent)
}

// @ts-ignore: decorator
@inline
export function leaky4(x: v128): v128 {
  return f32x4.max(x, f32x4.mul(x, f32x4.splat(LEAK)))
}

// @ts-ignore: decorator
@inline
export function toInt16(x: v128): v128 {
  const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(x))
  return i16x8.narrow_i32x4_s(whole, whole)
}

// @ts-ignore: decorator
@inline
export function sumLanes(x: v128): f32 {
  return (f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 2)) + (f32x4.extract_lane(x, 1) + f32x4.extract_lane(x, 3))
}
