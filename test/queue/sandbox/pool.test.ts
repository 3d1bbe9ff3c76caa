import {setImmediate as turn} from 'node:timers/promises'
import {afterEach, describe, expect, it, vi} from 'vitest'
import type {Child, Ending} from '../../../src/queue/sandbox/pipe/child-process.js'
import type {Question} from '../../../src/queue/sandbox/pipe/questions.js'
import {openPool, type Pool, type PoolSettings} from '../../../src/queue/sandbox/pool.js'

const answer: Ending = {kind: 'answer', answer: 1, spent: false}
const died: Ending = {kind: 'died', signal: 'SIGKILL', said: ''}

/** Children that answer when the test says so, and remember what was done to them. */
const nursery = () => {
  const born: {
    readonly asked: string[]
    readonly did: string[]
    stands: boolean
    reply: (ending: Ending) => Promise<void>
  }[] = []
  const start = async (): Promise<Child> => {
    let settle: (ending: Ending) => void = () => undefined
    const reply = async (ending: Ending) => {
      settle(ending)
      await turn()
    }
    const child = {asked: [] as string[], did: [] as string[], stands: false, reply}
    born.push(child)
    return {
      ask: ({name}, _, milliseconds) => {
        child.asked.push(`${name} for ${milliseconds}`)
        return new Promise(resolve => {
          settle = resolve
        })
      },
      // Whoever is busy has the processor to himself.
      processorTime: () => Date.now(),
      giveWay: () => void child.did.push('gave way'),
      standStill: () => {
        child.stands = true
      },
      goOn: () => {
        child.stands = false
      },
      end: async () => {
        child.did.push('ended')
        settle(died)
      }
    }
  }
  return {born, start}
}

const settings = {size: 2, slow: 1_000, milliseconds: 9_000, most: 100}

const open = (changed: Partial<PoolSettings> = {}) => {
  const {born, start} = nursery()
  const pool = openPool({start, ...settings, ...changed})
  return {born, ask: asking(pool), pool}
}

const asking =
  (pool: Pool) =>
  (name: string, fresh = false) => {
    const question: Question = {task: 'recognise', name, wanted: {page: 1, language: null}}
    const told = pool.ask({question, bytes: new Uint8Array(), fresh})
    return told
  }

const fakeClock = () =>
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date']})

/** A child that was asked nothing before may take twice as long. */
const untilSlow = 2 * settings.slow

describe('a pool', () => {
  afterEach(() => void vi.useRealTimers())

  it('gives each question the whole of its time, however long it has waited', async () => {
    fakeClock()
    const {born, ask} = open({size: 1, slow: 100_000})
    ask('a')
    ask('b')
    await turn()
    vi.advanceTimersByTime(60_000)
    await born[0]?.reply(answer)
    expect(born.map(({asked}) => asked)).toEqual([['a for 9000', 'b for 9000']])
  })

  it('asks no more at a time than it has children, in the order of the questions', async () => {
    const {born, ask} = open()
    for (const name of ['a', 'b', 'c', 'd']) ask(name)
    await turn()
    expect(born.map(({asked}) => asked.length)).toEqual([1, 1])
    await born[1]?.reply(answer)
    await born[1]?.reply(answer)
    expect(born.map(({asked}) => asked.map(name => name[0]))).toEqual([['a'], ['b', 'c', 'd']])
  })

  it('says what came of each question, and how much its child had been asked before', async () => {
    const {born, ask} = open({size: 1})
    const [first, second] = [ask('a'), ask('b')]
    await turn()
    await born[0]?.reply(answer)
    await born[0]?.reply(died)
    expect(await first).toEqual({ending: answer, before: 0})
    expect(await second).toEqual({ending: died, before: 1})
  })

  it('puts another child in the place of one that hangs, which gives way to the others', async () => {
    fakeClock()
    const {born, ask} = open()
    for (const name of ['hangs', 'b', 'c', 'd']) ask(name)
    await turn()
    await born[1]?.reply(answer)
    expect(born).toHaveLength(2)
    vi.advanceTimersByTime(untilSlow)
    await turn()
    expect(born[0]?.did).toEqual(['gave way'])
    expect(born[2]?.asked).toEqual(['d for 9000'])
  })

  it('lets a slow child stand still while others need all places, and work once they do not', async () => {
    fakeClock()
    const {born, ask} = open()
    for (const name of ['hangs', 'b', 'c']) ask(name)
    await turn()
    vi.advanceTimersByTime(untilSlow - 1)
    // Who came later is not slow yet.
    await born[1]?.reply(answer)
    vi.advanceTimersByTime(1)
    await turn()
    ask('d')
    await turn()
    vi.advanceTimersByTime(100)
    expect(born.map(({asked, stands}) => [asked.at(-1), stands])).toEqual([
      ['hangs for 9000', true],
      ['c for 9000', false],
      ['d for 9000', false]
    ])
    await born[2]?.reply(answer)
    vi.advanceTimersByTime(100)
    expect(born[0]?.stands).toBe(false)
  })

  it('lets nobody stand still for what was slow before', async () => {
    fakeClock()
    const {born, ask} = open({size: 1})
    for (const name of ['hangs', 'b', 'c']) ask(name)
    for (let i = 0; i < 2; i++) {
      await turn()
      vi.advanceTimersByTime(untilSlow)
    }
    await turn()
    expect(born.map(({asked, stands}) => [asked.at(-1), stands])).toEqual([
      ['hangs for 9000', true],
      ['b for 9000', false],
      ['c for 9000', false]
    ])
    await born[2]?.reply(answer)
    vi.advanceTimersByTime(100)
    expect(born[2]?.asked.at(-1)).toBe('b for 9000')
    expect(born[0]?.stands).toBe(false)
  })

  it('has more patience with a child that was asked nothing before', async () => {
    fakeClock()
    const {born, ask} = open({size: 1})
    ask('a')
    await turn()
    vi.advanceTimersByTime(settings.slow)
    await born[0]?.reply(answer)
    ask('b')
    await turn()
    vi.advanceTimersByTime(settings.slow)
    expect(born.map(({did}) => did)).toEqual([['gave way']])
  })

  it('never has more than twice its size, however many hang', async () => {
    fakeClock()
    const {born, ask} = open()
    for (let i = 0; i < 9; i++) ask('hangs')
    const alive: number[] = []
    for (let i = 0; i < 9; i++) {
      await turn()
      alive.push(born.filter(({did}) => !did.includes('ended')).length)
      vi.advanceTimersByTime(untilSlow)
    }
    expect(Math.max(...alive)).toBe(4)
  })

  it('sets a slow question aside for those that wait, and asks it anew once they are answered', async () => {
    fakeClock()
    const {born, ask} = open({size: 1})
    const slow = ask('hangs')
    const [second, third] = [ask('b'), ask('c')]
    await turn()
    vi.advanceTimersByTime(untilSlow)
    await turn()
    // The place for one that is slow is taken, so b, which hangs too, makes room for c.
    vi.advanceTimersByTime(untilSlow)
    await turn()
    expect(born.map(({asked, did}) => [asked, did])).toEqual([
      [['hangs for 9000'], ['gave way']],
      [['b for 9000'], ['ended', 'ended']],
      [['c for 9000'], []]
    ])
    await born[2]?.reply(answer)
    expect(await third).toEqual({ending: answer, before: 0})
    expect(born[2]?.asked).toEqual(['c for 9000', 'b for 9000'])
    await born[2]?.reply(answer)
    expect(await second).toEqual({ending: answer, before: 1})
    await born[0]?.reply({kind: 'timed-out'})
    expect(await slow).toEqual({ending: {kind: 'timed-out'}, before: 0})
  })

  it('gives what was set aside its turn while others hang, and more time than the first time', async () => {
    fakeClock()
    const {born, ask} = open({size: 1})
    ask('hangs')
    const second = ask('b')
    ask('hangs, too')
    for (let i = 0; i < 3; i++) {
      await turn()
      vi.advanceTimersByTime(untilSlow)
    }
    await turn()
    vi.advanceTimersByTime(4 * settings.slow - 1)
    expect(born[3]).toMatchObject({asked: ['b for 9000'], did: []})
    await born[3]?.reply(answer)
    expect(await second).toEqual({ending: answer, before: 0})
  })

  it('leaves a slow question where it is while nobody waits for its place', async () => {
    fakeClock()
    const {born, ask} = open({size: 1})
    ask('hangs')
    await turn()
    vi.advanceTimersByTime(untilSlow)
    const second = ask('b')
    await turn()
    vi.advanceTimersByTime(3 * untilSlow)
    await born[1]?.reply(answer)
    expect(await second).toEqual({ending: answer, before: 0})
    expect(born.map(({did}) => did)).toEqual([['gave way'], []])
  })

  it('asks what was set aside with a lower priority as soon as one that is slow is done', async () => {
    fakeClock()
    const {born, ask} = open({size: 1})
    for (const name of ['hangs', 'b', 'c']) ask(name)
    for (let i = 0; i < 2; i++) {
      await turn()
      vi.advanceTimersByTime(untilSlow)
    }
    await turn()
    await born[0]?.reply({kind: 'timed-out'})
    expect(born[3]).toMatchObject({asked: ['b for 9000'], did: ['gave way']})
  })

  it.each([
    ['died', died],
    ['was stopped', {kind: 'timed-out'}],
    ['threw', {kind: 'thrown', thrown: {message: '', code: '', syscall: ''}}],
    ['says that it is spent', {kind: 'answer', answer: 1, spent: true}]
  ] as const)('asks a child nothing more that %s', async (_, ending) => {
    const {born, ask} = open({size: 1})
    ask('a')
    ask('b')
    await turn()
    await born[0]?.reply(ending)
    expect(born[0]?.did).toEqual(['ended'])
    expect(born[1]?.asked).toEqual(['b for 9000'])
  })

  it('asks a child nothing more that gave way', async () => {
    fakeClock()
    const {born, ask} = open({size: 1})
    ask('a')
    await turn()
    vi.advanceTimersByTime(untilSlow)
    await born[0]?.reply(answer)
    expect(born[0]?.did).toEqual(['gave way', 'ended'])
  })

  it('replaces a child that has answered enough', async () => {
    const {born, ask} = open({size: 1, most: 2})
    for (const name of ['a', 'b', 'c']) ask(name)
    await turn()
    await born[0]?.reply(answer)
    await born[0]?.reply(answer)
    expect(born.map(({asked}) => asked.length)).toEqual([2, 1])
  })

  it('gives a question that must have a fresh child one that was asked nothing', async () => {
    const {born, ask} = open({size: 1})
    ask('a')
    ask('b', true)
    await turn()
    await born[0]?.reply(answer)
    expect(born.map(({asked}) => asked.length)).toEqual([1, 1])
    expect(born[0]?.did).toEqual(['ended'])
  })

  it('passes on why no child can be started, and serves the next question when one can', async () => {
    const {born, start} = nursery()
    let broken = true
    const trouble = Object.assign(new Error('spawn EAGAIN'), {syscall: 'spawn'})
    const ask = asking(
      openPool({...settings, size: 1, start: () => (broken ? Promise.reject(trouble) : start())})
    )
    await expect(ask('a')).rejects.toBe(trouble)
    broken = false
    const told = ask('b')
    await turn()
    await born[0]?.reply(answer)
    expect(await told).toEqual({ending: answer, before: 0})
  })

  it('ends every child when it is closed, and answers every question', async () => {
    const {born, ask, pool} = open({size: 1})
    const [inHand, waiting] = [ask('a'), ask('b')]
    const refused = expect(waiting).rejects.toThrow('The pool is closed')
    await turn()
    await pool.close()
    expect(await inHand).toEqual({ending: died, before: 0})
    await refused
    await expect(ask('c')).rejects.toThrow('The pool is closed')
    expect(born.map(({did}) => did.includes('ended'))).toEqual([true])
  })
})
