import type {z} from 'zod'
import {failed, type Outcome} from '../../domain/outcome.js'
import {memorySignal} from './child/watchdog.js'
import type {Ending} from './pipe/child-process.js'
import type {Thrown} from './pipe/questions.js'
import type {Told} from './pool.js'

/** What was asked about, and under which limits. */
export type Matter = {
  /** As it stands in a sentence. */
  readonly name: string
  readonly milliseconds: number
  readonly rssBytes: number
}

/**
 * Whether an ending says nothing sure about the file: its child died or failed after other files, whose traces may
 * have been the cause, or for a reason that lies outside.
 */
export const isUnsure = ({ending, before}: Told): boolean =>
  (ending.kind === 'died' && (before > 0 || !isForMemory(ending))) || (ending.kind === 'thrown' && before > 0)

/** What an ending says about the file. Throws where it is the system or the program that failed. */
export const outcomeOf = <Value>(
  ending: Ending,
  schema: z.ZodType<Outcome<Value>>,
  {name, milliseconds, rssBytes}: Matter
): Outcome<Value> => {
  const crashed = (cause: string) =>
    failed('crashed', `${name} ${cause}; look at the file by hand and ask for another copy.`)
  switch (ending.kind) {
    case 'answer': {
      const answer = schema.safeParse(ending.answer)
      return answer.success ? answer.data : crashed('made the program that read it answer nonsense')
    }
    case 'garbled':
      return crashed('made the program that read it answer nonsense')
    case 'timed-out':
      return failed(
        'timed-out',
        `${name} was not read within ${milliseconds / 1000} s; ask for a simpler copy.`
      )
    case 'too-long':
      return failed('too-large', `${name} gives more than can be taken in; split it.`)
    case 'thrown':
      if (isOurs(ending.thrown))
        throw Object.assign(new Error(ending.thrown.message), {syscall: ending.thrown.syscall || 'import'})
      return crashed('stopped the program that read it')
    case 'died':
      return isForMemory(ending)
        ? failed(
            'too-large',
            `${name} needed more than ${Math.round(rssBytes / 1_048_576)} MiB of memory; ask for a simpler copy.`
          )
        : crashed('stopped the program that read it')
  }
}

/** Its watchdog ended it, or the engine did, which prints why. */
const isForMemory = ({signal, said}: Extract<Ending, {kind: 'died'}>): boolean =>
  signal === memorySignal || /out of memory/i.test(said)

/** A part of the program that is not there, or what the system refused: no file can bring that about. */
const isOurs = ({code, syscall}: Thrown): boolean =>
  code === 'ERR_MODULE_NOT_FOUND' || (syscall !== '' && code !== 'ERR_ACCESS_DENIED')
