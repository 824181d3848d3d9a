import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { settleSourceAlerts } from '../../src/app/index.js'
import { runInProcess } from '../exchange/runInProcess.js'
import { Desk, READER } from './Desk.js'
import { articlePage, NewsServer } from './NewsServer.js'

vi.setConfig({ testTimeout: 60_000 })

const server = new NewsServer()
let desk: Desk

beforeAll(() => server.open())
afterAll(async () => {
  server.close()
  await READER.close()
})
beforeEach(() => {
  server.clear()
  desk = new Desk()
})
afterEach(() => desk.close())

const alerts = () => desk.ledger.alerts.find({}, { limit: 9, offset: 0 })
const settle = async () => (await settleSourceAlerts(desk.ledger, desk.now)).map(({ kind }) => kind)
const isBack = () => server.serveFeed('/rss', [{ path: '/1', title: 'Envoys meet' }])

async function fail(): Promise<string> {
  server.on('/rss', (_, response) => void response.writeHead(500).end())
  const id = await desk.follow(`${server.root}/rss`)
  await desk.sync()
  return id
}

test('a source that cannot be had raises an alert once, which ends when it answers again', async () => {
  const id = await fail()
  expect(await settle()).toEqual(['source-failing'])
  desk.later()
  await desk.sync()
  expect(await settle()).toEqual([])
  expect(await alerts()).toMatchObject([
    { subject: id, severity: 'warning', words: expect.stringMatching(/cannot be had: http\S+\/rss answered 500\./) },
  ])
  isBack()
  server.serve('/1', articlePage('Envoys meet', 'Peru met Chile. '.repeat(40)))
  desk.later()
  await desk.sync()
  expect(await settle()).toEqual([])
  expect(await alerts()).toMatchObject([{ ended: { at: desk.at(), words: 'It answers again.' } }])
})

test('a source that is paused is none to worry about', async () => {
  const id = await fail()
  await settle()
  await desk.ledger.sources.set(id, { isPaused: true }, desk.at())
  await settle()
  expect(await alerts()).toMatchObject([{ ended: { words: 'It is paused.' } }])
})

test('a source that falls silent raises an alert, which ends with its next entry', async () => {
  await desk.follow(`${server.root}/rss`)
  const list = (count: number) =>
    server.serveFeed(
      '/rss',
      Array.from({ length: count }, (_, at) => ({ path: `/${at}`, title: `Story ${at}` })),
    )
  for (let count = 1; count <= 9; count++) {
    list(count)
    await desk.sync()
    desk.later()
  }
  for (let day = 0; day < 12; day++) {
    await desk.sync()
    desk.later()
  }
  expect(await settle()).toEqual(['source-silent'])
  expect((await alerts())[0]?.words).toMatch(/^The Norland Post: No new entry for \d+ days, usually every/)
  list(10)
  await desk.sync()
  await settle()
  expect(await alerts()).toMatchObject([{ kind: 'source-silent', ended: { words: 'It has new entries again.' } }])
})

test('sitrep alerts lists them, takes note, and takes that back', async () => {
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await runInProcess(...args, '--ledger', desk.path)
    return { code, text: stdout.toString(), stderr }
  }
  expect((await run('alerts')).stderr).toContain('sync, watch and add raise one when a source fails')
  await fail()
  await settle()
  const [{ id } = { id: '' }] = await alerts()
  const listed = await run('alerts', '--open', '--kind', 'source-failing', '--no-color')
  expect(listed.text.replace(/\s+/g, ' ')).toMatch(
    /^! http\S+\/rss cannot be had: .* answered 500\. · warning, source-failing · a:/,
  )
  expect(await run('alerts', 'ack', id, '--by', 'ann', '--reason', 'being rebuilt')).toMatchObject({
    code: 0,
    text: expect.stringMatching(/^· .*\n(?:.*\n)* {4}acknowledged \d{4}\S+ \S+ UTC by ann: being rebuilt\n$/),
  })
  expect((await run('alerts', '--open')).text).toBe('')
  expect(JSON.parse((await run('alerts', '--json')).text)).toMatchObject({
    schema: 'sitrep.alert/1',
    id,
    acknowledged: { by: 'ann', reason: 'being rebuilt' },
  })
  expect((await run('alerts', '--csv')).text).toMatch(/^alert_id,kind,.*\na:\w+,source-failing,warning,s:/)
  expect((await run('show', id)).text).toContain('acknowledged')
  expect((await run('alerts', 'ack', id)).stderr).toContain(`sitrep alerts undo ${id}`)
  expect((await run('alerts', 'undo', id)).code).toBe(0)
  expect((await run('alerts', '--open', '--limit', '1')).text).toContain(id)
  expect(await run('alerts', 'ack', 'a:0')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('"sitrep alerts"'),
  })
  expect((await run('alerts', '--kind', 'weather')).code).toBe(2)
})
