import {setTimeout as wait} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {type Child, startChild} from '../../../../src/queue/sandbox/pipe/child-process.js'
import type {Question} from '../../../../src/queue/sandbox/pipe/questions.js'

const question: Question = {task: 'recognise', name: 'a.pdf', wanted: {page: 1, language: null}}
const none = new Uint8Array()

/** A program that says `ready` and then does as it likes whenever it is asked. */
const childThat = (does: string, longestAnswer = 1_000): Promise<Child> =>
  startChild({
    command: process.execPath,
    args: [
      '-e',
      `const fs = require('node:fs')
       const write = bytes => fs.writeSync(3, bytes)
       const framed = (text, length = text.length) => {
         const head = Buffer.alloc(8)
         head.writeUInt32LE(length, 0)
         return Buffer.concat([head, Buffer.from(text)])
       }
       const say = value => write(framed(JSON.stringify(value)))
       const answerTo = id => answer => ({kind: 'answer', id, answer, spent: false})
       new (require('node:net').Socket)({fd: 3, readable: true}).on('data', asked => {
         const answer = answerTo(JSON.parse(asked.subarray(8)).id)
         ${does}
       })
       say({kind: 'ready'})`
    ],
    startMilliseconds: 30_000,
    longestAnswer
  })

describe('a child', () => {
  it('answers one question after another', async () => {
    const child = await childThat('say(answer("yes"))')
    for (let i = 0; i < 3; i++)
      expect(await child.ask(question, none, 30_000)).toEqual({kind: 'answer', answer: 'yes', spent: false})
    await child.end()
  })

  it('is ended when its time is over', async () => {
    const child = await childThat('for (;;);')
    expect(await child.ask(question, none, 100)).toEqual({kind: 'timed-out'})
    expect(await child.ask(question, none, 100)).toEqual({kind: 'timed-out'})
  })

  it('loses no time while it is made to stand still', async () => {
    const child = await childThat(
      `const used = () => process.cpuUsage().user + process.cpuUsage().system
       for (const before = used(); used() < before + 100_000; );
       say(answer(1))`
    )
    const asked = child.ask(question, none, 1_000)
    child.standStill()
    await wait(3_000)
    child.goOn()
    expect(await asked).toMatchObject({answer: 1})
    await child.end()
  })

  it('is ended while it stands still', async () => {
    const child = await childThat('for (;;);')
    const asked = child.ask(question, none, 30_000)
    child.standStill()
    await wait(300)
    await child.end()
    expect(await asked).toMatchObject({kind: 'died', signal: 'SIGKILL'})
  })

  it('is not to be dissuaded from ending', async () => {
    const child = await childThat(
      "for (const s of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(s, () => {}); for (;;);"
    )
    expect(await child.ask(question, none, 100)).toEqual({kind: 'timed-out'})
  })

  it.each([
    [
      'dies by a signal',
      "process.kill(process.pid, 'SIGUSR2'); for (;;);",
      {kind: 'died', signal: 'SIGUSR2', said: ''}
    ],
    ['exits', 'process.exit(7)', {kind: 'died', signal: 'code 7', said: ''}],
    [
      'throws',
      "throw 'out of reason'",
      {kind: 'died', signal: 'code 1', said: expect.stringContaining('out of reason')}
    ],
    ['sends what is no message', "write(framed('{a}'))", {kind: 'garbled'}],
    ['sends a message of its own', "say({kind: 'order', do: 'that'})", {kind: 'garbled'}],
    ['sends nothing but null', 'say(null)', {kind: 'garbled'}],
    ['begins again', "say({kind: 'ready'})", {kind: 'garbled'}],
    ['claims to answer at length', "write(framed('', 4e9))", {kind: 'too-long'}],
    ['answers at length', "say(answer('x'.repeat(2_000)))", {kind: 'too-long'}]
  ])('that %s is told apart', async (_, does, ending) => {
    const child = await childThat(does)
    expect(await child.ask(question, none, 30_000)).toEqual(ending)
  })

  it('cannot answer a question that is yet to be asked', async () => {
    const child = await childThat('say(answer(1)); say(answer(2))')
    expect(await child.ask(question, none, 30_000)).toMatchObject({answer: 1})
    // By the second answer it is ended or, where the next question was quicker, found out.
    expect(await child.ask(question, none, 30_000)).not.toHaveProperty('answer')
  })

  it('may print what it likes, and as much', async () => {
    const child = await childThat(
      "console.log('x'.repeat(1e6)); console.error('x'.repeat(1e6)); say(answer(1))"
    )
    expect(await child.ask(question, none, 30_000)).toMatchObject({answer: 1})
    await child.end()
  })
})

describe('a child that cannot be started', () => {
  const program = {startMilliseconds: 30_000, longestAnswer: 1_000}

  it('is the fault of the system where there is no such program', async () => {
    const started = startChild({...program, command: '/nowhere/node', args: []})
    await expect(started).rejects.toMatchObject({code: 'ENOENT', syscall: 'spawn /nowhere/node'})
  })

  it('is the fault of the system where it ends before it begins, and what it printed is told', async () => {
    const started = startChild({
      ...program,
      command: process.execPath,
      args: ['-e', 'throw "no such module"']
    })
    await expect(started).rejects.toMatchObject({
      syscall: 'spawn',
      message: expect.stringContaining('no such module')
    })
  })

  it('is the fault of the system where it never begins', async () => {
    const started = startChild({
      ...program,
      startMilliseconds: 100,
      command: process.execPath,
      args: ['-e', 'for (;;);']
    })
    await expect(started).rejects.toMatchObject({syscall: 'spawn'})
  })
})
