import { expect, test } from 'vitest'
import { makeActor } from '../../ledger/fixtures/makeReading.js'
import type { EventPlace } from '../../types/index.js'
import { extension, identityOf, locationOf } from './namedObjects.js'

const TOWN: EventPlace = { name: 'Town', country: 'KOS', geonames: 7, lat: 42.5, lon: 21, precision: 'city' }

test('who is told under one id in different words is told apart', () => {
  const minister = identityOf(makeActor('RUS.GOV', 'RUS', 'Russian defence minister'))
  const governor = identityOf(makeActor('RUS.GOV', 'RUS', 'governor of Primorye'))
  expect(minister.id).not.toBe(governor.id)
  expect([minister, governor].map(({ name }) => name)).toEqual(['Russian defence minister', 'governor of Primorye'])
})

test('an identity is the same whatever its sectors were on the day', () => {
  const actor = makeActor('PRK', 'PRK', 'North Korea')
  expect(identityOf({ ...actor, sectors: ['GOV'] })).toEqual(identityOf({ ...actor, sectors: [] }))
})

test('a country is an organization, a person an individual, a mere name unknown', () => {
  const actors = [makeActor('PRK', 'PRK', 'North Korea'), makeActor('person:a', 'PRK', 'A'), makeActor(null, null, 'B')]
  expect(actors.map((actor) => identityOf(actor).identity_class)).toEqual(['organization', 'individual', 'unknown'])
})

test('a place has the code of two letters that STIX wants, and in the extension our own', () => {
  expect(locationOf(TOWN)).toMatchObject({ country: 'XK', extensions: extension({ code: 'KOS', precision: 'city' }) })
  expect(locationOf({ ...TOWN, country: null, lat: null, lon: null })).toBeNull()
})

test('an extension that says nothing is not there', () => {
  expect(extension({ code: null, actor_id: null })).toBeNull()
  expect(identityOf(makeActor(null, null, 'B'))).not.toHaveProperty('extensions')
})
