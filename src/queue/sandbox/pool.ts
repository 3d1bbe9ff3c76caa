import type {Child, Ending} from './pipe/child-process.js'
import type {Question} from './pipe/questions.js'

/** What a pool holds. */
export type PoolSettings = {
  readonly start: () => Promise<Child>
  /** How many children work at a time, those that are slow not counted; of these there are never more than that. */
  readonly size: number
  /** After so many milliseconds with one question a child is slow: it gives way, and another takes its place. */
  readonly slow: number
  /** The longest that one question may take, from when a child is asked it; while it waits, no time is counted. */
  readonly milliseconds: number
  /** A child that has answered so many questions is replaced. */
  readonly most: number
}

/** A question with the bytes of its file. */
export type Asked = {
  readonly question: Question
  /** Never copied while the question waits. */
  readonly bytes: Uint8Array
  /** True where it must go to a child that was asked nothing before. */
  readonly fresh: boolean
}

/** What came of a question, and how many the child had been asked before. */
export type Told = {readonly ending: Ending; readonly before: number}

/** Children that are asked one question after another, in the order in which these were put. */
export type Pool = {
  /** Throws where no child can be started, and where the pool is closed before the question was put. */
  readonly ask: (asked: Asked) => Promise<Told>
  /** Ends every child, whatever it does. */
  readonly close: () => Promise<void>
}

/** Open a pool. A child is started when a question first needs it. */
export const openPool = (settings: PoolSettings): Pool => {
  const {size, slow, milliseconds, most} = settings
  const waiting: Waiting[] = []
  const serving = new Set<Promise<void>>()
  const children = new Set<Child>()
  const idle: Worker[] = []
  let quick = 0
  let closed = false

  const ask: Pool['ask'] = asked =>
    new Promise((resolve, reject) => {
      waiting.push({...asked, resolve, reject})
      serveNext()
    })

  const serveNext = () => {
    if (closed) for (const {reject} of waiting.splice(0)) reject(new Error('The pool is closed'))
    while (quick < size && serving.size < 2 * size) {
      const next = waiting.shift()
      if (next === undefined) return
      quick++
      const served = serve(next).finally(() => {
        serving.delete(served)
        serveNext()
      })
      serving.add(served)
    }
  }

  const serve = async ({resolve, reject, ...asked}: Waiting): Promise<void> => {
    let place: 'quick' | 'slow' = 'quick'
    const leavePlace = () => {
      if (place === 'quick') quick--
      place = 'slow'
    }
    try {
      const worker = await workerFor(asked)
      const timer = setTimeout(() => {
        leavePlace()
        worker.child.giveWay()
        serveNext()
      }, slow)
      const ending = await worker.child.ask(asked.question, asked.bytes, milliseconds)
      clearTimeout(timer)
      // Who once gave way cannot be put forward again.
      if (isFit(ending) && place === 'quick' && worker.before + 1 < most)
        idle.push({...worker, before: worker.before + 1})
      else await dismiss(worker.child)
      resolve({ending, before: worker.before})
    } catch (error) {
      reject(error)
    } finally {
      leavePlace()
    }
  }

  const workerFor = async ({fresh}: Asked): Promise<Worker> => {
    const found = idle.pop()
    if (found !== undefined && !fresh) return found
    if (found !== undefined) await dismiss(found.child)
    const child = await settings.start()
    children.add(child)
    if (closed) await dismiss(child)
    return {child, before: 0}
  }

  const dismiss = async (child: Child): Promise<void> => {
    children.delete(child)
    await child.end()
  }

  const close = async (): Promise<void> => {
    closed = true
    serveNext()
    while (serving.size > 0 || children.size > 0)
      await Promise.all([...[...children].map(dismiss), ...serving])
  }

  return {ask, close}
}

type Worker = {readonly child: Child; readonly before: number}

type Waiting = Asked & {
  readonly resolve: (told: Told) => void
  readonly reject: (error: unknown) => void
}

/** Whether a child can be asked something else. */
const isFit = (ending: Ending): boolean => ending.kind === 'answer' && !ending.spent
