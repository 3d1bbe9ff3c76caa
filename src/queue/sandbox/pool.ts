import type {Child, Ending} from './pipe/child-process.js'
import type {Question} from './pipe/questions.js'
import {openSlowLane} from './slow-lane.js'
import {watchForSlowness} from './slow-watch.js'

/** What a pool holds. */
export type PoolSettings = {
  readonly start: () => Promise<Child>
  /**
   * How many children work at a time; besides, as many that are slow go on with a lower priority, and while others need
   * all places, a little at a time.
   */
  readonly size: number
  /**
   * After so many milliseconds of processor time with one question a child is slow: it gives way, and another takes its
   * place. It may have twice as many where it has yet to load what it needs.
   */
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

/** Children that are asked one question after another, in the order in which these were put; slow ones come last. */
export type Pool = {
  /** Throws where no child can be started, and where the pool is closed before the question was put. */
  readonly ask: (asked: Asked) => Promise<Told>
  /** Ends every child, whatever it does. */
  readonly close: () => Promise<void>
}

/** Open a pool. A child is started when a question first needs it. */
export const openPool = (settings: PoolSettings): Pool => {
  const {size, milliseconds, most} = settings
  const waiting: Waiting[] = []
  /** Slow questions whose place others needed. Their children were ended; they are asked anew where there is a place. */
  const aside: Waiting[] = []
  const serving = new Set<Promise<void>>()
  const children = new Set<Child>()
  const idle: Worker[] = []
  const taken: Readonly<Record<Lane, Set<Waiting>>> = {quick: new Set(), slow: new Set()}
  let closed = false
  const working = new Set<Child>()
  // What was slow before needs nothing of the pool, as it may be so for ever.
  const needed = () => waiting.length + [...taken.quick].filter(({wasAside}) => !wasAside).length
  const slowOnes = openSlowLane(() => (needed() < size ? null : [...working]))

  const ask: Pool['ask'] = asked =>
    new Promise((resolve, reject) => {
      waiting.push({...asked, resolve, reject, wasAside: false})
      serveNext()
    })

  const serveNext = () => {
    if (closed)
      for (const {reject} of [waiting, aside].flatMap(all => all.splice(0)))
        reject(new Error('The pool is closed'))
    serveIn('quick', () => waiting.shift() ?? aside.shift())
    serveIn('slow', () => aside.shift())
  }

  const serveIn = (lane: Lane, next: () => Waiting | undefined) => {
    while (taken[lane].size < size) {
      const asked = next()
      if (asked === undefined) return
      taken[lane].add(asked)
      const served = serve(asked, lane).then(tell => {
        serving.delete(served)
        // The child has its next question before anybody looks at this answer.
        serveNext()
        tell()
      })
      serving.add(served)
    }
  }

  /** Gives how whoever asked is told. */
  const serve = async (asked: Waiting, begun: Lane): Promise<() => void> => {
    let [lane, isAside] = [begun, false]
    try {
      const worker = await workerFor(asked, begun)
      if (begun === 'quick') working.add(worker.child)
      // Beside the others while there is room; else, where somebody waits, later.
      const makeRoom = (): 'settled' | 'again' => {
        if (taken.slow.size < size) {
          taken.quick.delete(asked)
          taken.slow.add(asked)
          lane = 'slow'
          working.delete(worker.child)
          worker.child.giveWay()
          serveNext()
          slowOnes.enter(worker.child)
          return 'settled'
        }
        if (waiting.length + aside.length === 0) return 'again'
        isAside = true
        void worker.child.end()
        return 'settled'
      }
      const watch =
        begun === 'quick' && watchForSlowness({...worker, slow: slownessOf(worker, asked), isSlow: makeRoom})
      const ending = await worker.child.ask(asked.question, asked.bytes, milliseconds)
      if (watch) watch.stop()
      working.delete(worker.child)
      slowOnes.leave(worker.child)
      // Who once gave way cannot be put forward again.
      if (isFit(ending) && lane === 'quick' && !isAside && worker.before + 1 < most)
        idle.push({...worker, before: worker.before + 1})
      else await dismiss(worker.child)
      if (!isAside || ending.kind !== 'died') return () => asked.resolve({ending, before: worker.before})
      aside.push({...asked, wasAside: true})
      return () => undefined
    } catch (error) {
      return () => asked.reject(error)
    } finally {
      taken[lane].delete(asked)
    }
  }

  /** Who was set aside gets longer, so that what is only somewhat slow comes to its end beside files that hang. */
  const slownessOf = ({before}: Worker, {wasAside}: Waiting): number =>
    settings.slow * (wasAside ? 4 : before === 0 ? 2 : 1)

  const workerFor = async ({fresh}: Asked, lane: Lane): Promise<Worker> => {
    const found = lane === 'quick' ? idle.pop() : undefined
    if (found !== undefined && !fresh) return found
    if (found !== undefined) await dismiss(found.child)
    const child = await settings.start()
    children.add(child)
    if (lane === 'slow') {
      child.giveWay()
      slowOnes.enter(child)
    }
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

/** In which of the places a child works. */
type Lane = 'quick' | 'slow'

type Worker = {readonly child: Child; readonly before: number}

type Waiting = Asked & {
  readonly resolve: (told: Told) => void
  readonly reject: (error: unknown) => void
  /** True where it was asked before, and made room. */
  readonly wasAside: boolean
}

/** Whether a child can be asked something else. */
const isFit = (ending: Ending): boolean => ending.kind === 'answer' && !ending.spent
