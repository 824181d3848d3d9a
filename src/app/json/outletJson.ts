import type { OutletRating } from '../../ledger/index.js'
import type { DescribedOutlet } from '../outlets/DescribedOutlet.js'

/** The `sitrep.outlet/1` object of an outlet; `rating` is the user's own, or null. */
export function outletJson({ rating, ...outlet }: DescribedOutlet) {
  return { schema: 'sitrep.outlet/1' as const, ...outlet, rating: rating === null ? null : ratingValue(rating) }
}

/** The `sitrep.rating/1` object of a rating that holds or held. */
export function ratingJson(rating: OutletRating) {
  return { schema: 'sitrep.rating/1' as const, outlet: rating.outlet, ...ratingValue(rating), until: rating.until }
}

function ratingValue({ reliability, reason, by, since }: OutletRating) {
  return { reliability, reason, by, since }
}
