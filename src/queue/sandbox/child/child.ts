import './no-graphics.js'
import {Socket} from 'node:net'
import type {SourceFile} from '../../../stages/stage.js'
import {messagesFrom, sendMessage} from '../pipe/frames.js'
import type {Put, Question, Saying, Thrown} from '../pipe/questions.js'
import {confine} from './confine.js'
import {startWatchdog} from './watchdog.js'

// The entry of a child process: what happens on import here is the program.
const [rssBytes = 0, milliseconds = 0, parent = 0] = process.argv.slice(2).map(Number)
const timed = startWatchdog({rssBytes, milliseconds, parent})
confine()
const pipe = new Socket({fd: 3, readable: true, writable: true})

/** What each task needs is loaded when it is first asked for, as most children are asked for one alone. */
const answerTo = timed(async (question: Question, bytes: Uint8Array): Promise<unknown> => {
  const file: SourceFile = {name: question.name, bytes}
  switch (question.task) {
    case 'read': {
      const {readFile} = await import('../../../stages/extract/read-file.js')
      return readFile(file, question.recognised, question.limits)
    }
    case 'draw': {
      const {drawPage} = await import('../../../stages/extract/pdf/draw-page.js')
      return drawPage(file, question.page)
    }
    case 'recognise': {
      const {recognisePage} = await import('../../../stages/recognise/recognise-page.js')
      return recognisePage(file, question.wanted)
    }
  }
})

const say = (value: Saying) => sendMessage(pipe, {value, bytes: new Uint8Array()})

/** Half of what it may hold is left in it, or what it read has changed what every object has. */
const isSpent = (): boolean => process.memoryUsage.rss() > rssBytes / 2 || pollution().length > 0

/** Names that every object would seem to have. */
const pollution = (): readonly string[] => {
  const names: string[] = []
  for (const name in {}) names.push(name)
  return names
}

const thrownOf = (error: unknown): Thrown => ({
  message: error instanceof Error ? error.message : String(error),
  code: nameIn(error, 'code'),
  syscall: nameIn(error, 'syscall')
})

const nameIn = (error: unknown, key: string): string => {
  const found: unknown = error instanceof Error ? Reflect.get(error, key) : undefined
  return typeof found === 'string' ? found : ''
}

const answer = async ({id, question}: Put, bytes: Uint8Array): Promise<void> => {
  try {
    say({kind: 'answer', id, answer: await answerTo(question, bytes), spent: isSpent()})
  } catch (error) {
    say({kind: 'thrown', id, thrown: thrownOf(error)})
  }
}

pipe.on(
  'data',
  messagesFrom({
    longest: Number.POSITIVE_INFINITY,
    // Only the parent writes to this pipe, and it asks in these words.
    take: ({value, bytes}) => void answer(value as Put, bytes),
    refuse: nonsense => {
      throw new Error(`The question was ${nonsense}`)
    }
  })
)
pipe.on('close', () => process.exit(0))
say({kind: 'ready'})
