import type { ImportedActor, SectorCode } from '../../types/index.js'
import type { DatasetCodes } from './DatasetCodes.js'

/** An actor from its CAMEO code, such as `PRKGOVMIL`: parts of three letters, a country first where it has one. */
export function cameoActor(raw: string, name: string | null, codes: DatasetCodes): ImportedActor {
  const parts = raw.match(/.{1,3}/g) ?? []
  const sectors: SectorCode[] = []
  let code: string | null = null
  for (const [index, part] of parts.entries()) {
    const known = codes.cameoParts.get(part)
    // SUN begins a code as a state that is no more, and ends one as a religion.
    const isCountry = codes.isCountry(part) && (known === undefined || index === 0)
    if (isCountry) code ??= part
    else if (known?.code) code ??= known.code
    else if (known?.sector && !sectors.includes(known.sector)) sectors.push(known.sector)
  }
  return { code, sectors, name, raw }
}
