import {spawn} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {listenTo} from '../../../../src/queue/sandbox/pipe/listen.js'

/** Holds up this whole process, as a busy machine does. */
const holdUp = (milliseconds: number) => {
  for (const end = Date.now() + milliseconds; Date.now() < end; );
}

const dyingAfter = (program: string) =>
  spawn(process.execPath, ['-e', `${program}; process.kill(process.pid, 'SIGABRT')`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe']
  })

describe('the ear for a child', () => {
  it('hears why a child died even where its own process was held up', async () => {
    // More than is taken in at a time, so that the reason still lies in the pipe when the child is gone.
    const child = dyingAfter("require('node:fs').writeSync(2, 'x'.repeat(100_000) + 'out of memory')")
    const {heard} = listenTo(child, 1_000)
    child.stderr?.pause()
    child.once('exit', () => setImmediate(() => holdUp(300)))
    expect(await heard(30_000)).toMatchObject({
      signal: 'SIGABRT',
      said: expect.stringContaining('out of memory')
    })
  })

  it('keeps the reason where the engine goes on at length about the place', async () => {
    const program =
      "require('node:fs').writeSync(2, 'out of memory' + '\\n 1: 0xb78db3 a function'.repeat(200))"
    const {heard} = listenTo(dyingAfter(program), 1_000)
    expect(await heard(30_000)).toMatchObject({said: expect.stringContaining('out of memory')})
  })

  it('hears longer than its time where more is given, and no longer', async () => {
    const speaking = (after: number) =>
      spawn(
        process.execPath,
        [
          '-e',
          `setTimeout(() => {
             const json = Buffer.from(JSON.stringify({kind: 'ready'}))
             const head = Buffer.alloc(8)
             head.writeUInt32LE(json.length, 0)
             require('node:fs').writeSync(3, Buffer.concat([head, json]))
           }, ${after})`
        ],
        {stdio: ['ignore', 'ignore', 'pipe', 'pipe']}
      )
    const [patient, impatient] = [speaking(200), speaking(60_000)]
    expect(await listenTo(patient, 1_000).heard(1, () => 20)).toEqual({kind: 'ready'})
    const given = [20, 20, 0]
    expect(await listenTo(impatient, 1_000).heard(1, () => given.shift() ?? 0)).toEqual({kind: 'timed-out'})
    expect(given).toEqual([])
    impatient.kill()
    patient.kill()
  })
})
