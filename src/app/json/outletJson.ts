import type { OutletRating } from '../../ledger/index.js'
import type { DescribedOutlet } from '../outlets/DescribedOutlet.js'

/** The `sitrep.outlet/1` object of an outlet; `rating` is the user's own, or null. */
export function outletJson({ rating, ...outlet }: DescribedOutlet) {
  return { schema: 'sitrep.outlet/1' as const, ...outlet, rating: rating === null ? null : valueOf(rating) }
}

/** The `sitrep.rating/1` object of a rating that holds or held. */
export function ratingJson(rating: OutletRating) {
  return { schema: 'sitrep.rating/1' as const, outlet: rating.outlet, ...valueOf(rating), until: rating.until }
}

function valueOf({ reliability, reason, by, since }: OutletRating) {
  return { reliability, reason, by, since }
}
