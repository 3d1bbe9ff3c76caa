import {describe, expect, it} from 'vitest'
import {RecogniseAnswer} from '../../../src/queue/sandbox/answers.js'
import {isUnsure, outcomeOf} from '../../../src/queue/sandbox/endings.js'
import type {Ending} from '../../../src/queue/sandbox/pipe/child-process.js'

const limits = {name: 'a.pdf', milliseconds: 60_000, rssBytes: 2 ** 30}
const outcome = (ending: Ending) => outcomeOf(ending, RecogniseAnswer, limits)
const thrown = (thrown: {code?: string; syscall?: string}): Ending => ({
  kind: 'thrown',
  thrown: {message: 'broken', code: '', syscall: '', ...thrown}
})
const died = (signal: string, said = ''): Ending => ({kind: 'died', signal, said})
const heapIsFull = 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'

describe('what an ending says of a file', () => {
  it.each([
    ['its time was over', {kind: 'timed-out'}, 'timed-out'],
    ['its child grew too big', died('SIGUSR2'), 'too-large'],
    ['the engine had no memory left', died('SIGABRT', heapIsFull), 'too-large'],
    ['it gives too much', {kind: 'too-long'}, 'too-large'],
    ['its child was killed by others', died('SIGKILL'), 'crashed'],
    ['its child fell', died('SIGSEGV'), 'crashed'],
    ['its child said nonsense', {kind: 'garbled'}, 'crashed'],
    ['its child answered what nobody may', {kind: 'answer', answer: {value: 1}, spent: false}, 'crashed'],
    ['its reader threw', thrown({}), 'crashed'],
    [
      'it made its reader open what it may not',
      thrown({code: 'ERR_ACCESS_DENIED', syscall: 'open'}),
      'crashed'
    ]
  ] satisfies readonly (readonly [string, Ending, string])[])('where %s', (_, ending, code) => {
    expect(outcome(ending)).toMatchObject({failure: {code, message: expect.stringMatching(/^a\.pdf .*\.$/)}})
  })

  it.each([
    ['a part of the program is not there', {code: 'ERR_MODULE_NOT_FOUND'}],
    ['the system refuses', {code: 'EMFILE', syscall: 'open'}]
  ])('is nothing where %s', (_, what) => {
    expect(() => outcome(thrown(what))).toThrow(
      expect.objectContaining({syscall: expect.stringMatching(/./)})
    )
  })
})

describe('an ending is unsure', () => {
  it.each([
    ['a child that fell', died('SIGSEGV'), 0, true],
    ['a child that fell after others', died('SIGSEGV'), 3, true],
    ['a child too big for its first file', died('SIGUSR2'), 0, false],
    ['a child too big after others', died('SIGUSR2'), 3, true],
    ['a reader that threw at its first file', thrown({}), 0, false],
    ['a reader that threw after others', thrown({}), 3, true],
    ['time that was over', {kind: 'timed-out'}, 3, false]
  ] satisfies readonly (readonly [string, Ending, number, boolean])[])(
    'of %s',
    (_, ending, before, unsure) => {
      expect(isUnsure({ending, before})).toBe(unsure)
    }
  )
})
