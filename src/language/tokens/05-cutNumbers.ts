import type { TokenLexicon } from './TokenLexicon.js'

const MONEY = /^((?:US|A|C|AU|CA|HK|NZ|NT|S)?[$£€¥₹₽₩])(\d.*)$/
const MEASURE = /^([-+]?\d+(?:[.,:]\d+)*)([A-Za-z°]+|%)\.?$/

/** Parts a number from its currency before and its unit behind: "$3.5bn" gives three pieces, "7am" two, "1990s" one. */
export function cutNumbers(piece: string, lexicon: TokenLexicon): string[] {
  const money = MONEY.exec(piece)
  if (money !== null) return [money[1] ?? '', ...cutNumbers(money[2] ?? '', lexicon)]
  const measure = MEASURE.exec(piece)
  const unit = measure?.[2] ?? ''
  if (measure === null || !lexicon.units.has(unit.toLowerCase())) return [piece]
  const number = measure[1] ?? ''
  const tail = piece.slice(number.length)
  return tail.endsWith('.') && !lexicon.abbreviations.has(tail) ? [number, unit, '.'] : [number, tail]
}
