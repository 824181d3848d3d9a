import { describe, expect, test } from 'vitest'
import type { Entity } from '../Entity.js'
import { smallGazetteer } from '../fixtures/smallGazetteer.js'
import { actorOn } from './actorOn.js'

const gazetteer = smallGazetteer()

function entity(id: string): Entity {
  const found = gazetteer.entityOf.get(id)
  if (found === undefined) throw new RangeError(`No ${id} in the fixture.`)
  return found
}

describe('actorOn', () => {
  test.each([
    ['RUS', '2023-01-01', 'RUS', []],
    ['GEO.ABK', null, 'GEO', ['PRE']],
    ['UNO.SC', null, 'UNO', []],
    ['place:black-sea', null, null, []],
    ['place:moscow.rus', null, 'RUS', []],
    ['AFG.TALIBAN', '1995-01-01', 'AFG', ['REB']],
    ['AFG.TALIBAN', '1999-01-01', 'AFG', ['GOV']],
    ['AFG.TALIBAN', '2001-11-13', 'AFG', ['REB']],
    ['AFG.TALIBAN', '2020-02-29', 'AFG', ['REB']],
    ['AFG.TALIBAN', '2021-08-15', 'AFG', ['GOV']],
    ['AFG.TALIBAN', null, 'AFG', ['GOV']],
    ['person:hibatullah-akhundzada', '2020-02-29', 'AFG', ['REB']],
    ['person:vladimir-putin', '2023-09-05', 'RUS', ['GOV']],
    ['person:dmitry-medvedev', '2010-01-01', 'RUS', ['GOV']],
    ['person:dmitry-medvedev', '2023-01-01', 'RUS', ['ELI']],
    ['person:dmitry-medvedev', '2000-01-01', 'RUS', []],
    ['person:dmitry-medvedev', null, 'RUS', ['ELI']],
    ['person:lloyd-austin', '2023-01-01', 'USA', ['GOV', 'MIL']],
    ['person:jens-stoltenberg', '2023-01-01', 'IGO', []],
  ])('%s on %s is %s %j', (id, date, code, sectors) => {
    expect(actorOn(entity(id), date)).toMatchObject({ id, code, sectors })
  })
})
