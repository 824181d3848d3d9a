export {
  OUTLET_FIELDS,
  type OutletCount,
  type OutletFact,
  type OutletField,
  type OutletLedger,
  type OutletRating,
  RELIABILITIES,
  type Reliability,
} from './OutletLedger.js'
