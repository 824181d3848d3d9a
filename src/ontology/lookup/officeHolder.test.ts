import { expect, test } from 'vitest'
import { smallGazetteer } from '../fixtures/smallGazetteer.js'
import { officeHolder } from './officeHolder.js'
import { personsBySurname } from './personsBySurname.js'

const gazetteer = smallGazetteer()

test.each([
  ['RUS', 'head-of-state', '2009-01-01', 'Dmitry Medvedev'],
  ['RUS', 'head-of-state', '2008-05-07', 'Dmitry Medvedev'],
  ['RUS', 'head-of-state', '2012-05-07', 'Vladimir Putin'],
  ['RUS', 'head-of-state', null, 'Vladimir Putin'],
  ['RUS', 'head-of-state', '1990-01-01', undefined],
  ['PRK', 'supreme-leader', '2011-12-17', 'Kim Jong Un'],
  ['PRK', 'foreign-minister', '2022-06-15', 'Choe Son Hui'],
  ['IGO.NATO', 'secretary-general', '2023-07-11', 'Jens Stoltenberg'],
  ['IGO', 'secretary-general', '2023-07-11', undefined],
  ['AFG', 'head-of-state', null, undefined],
])('%s %s on %s is %s', (of, office, date, name) => {
  expect(officeHolder(gazetteer, of, office, date)?.name).toBe(name)
})

test.each([
  ['Kim', '2023-01-01', ['Kim Jong Un', 'Kim Jong Il']],
  ['Kim', '2000-01-01', ['Kim Jong Il', 'Kim Jong Un']],
  ['Choe', null, ['Choe Son Hui']],
  ['Austin', null, ['Lloyd Austin']],
  ['assad', null, ['Bashar al-Assad']],
  ['Jong', null, []],
  ['Moscow', null, []],
])('persons called %j on %s are %j', (surname, date, names) => {
  expect(personsBySurname(gazetteer, surname, date).map(({ name }) => name)).toEqual(names)
})
