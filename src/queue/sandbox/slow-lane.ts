import type {Child} from './pipe/child-process.js'

type Slow = Pick<Child, 'processorTime' | 'standStill' | 'goOn'>
type Other = Pick<Child, 'processorTime'>

/** The slow children of a pool. While others need all of it they stand still, but for a share that they always get. */
export type SlowLane = {
  readonly enter: (child: Slow) => void
  readonly leave: (child: Slow) => void
}

/** Of the processor time that the others get, what all slow children together get beside them. */
export const SHARE = 1 / 30

/** Milliseconds from one look at the children to the next. */
const STEP = 100

/** Open a lane. `others` are the children at work that are not slow; null while these do not need all of the pool. */
export const openSlowLane = (others: () => readonly Other[] | null): SlowLane => {
  const turns = new Map<Slow, (got: number | null) => void>()
  let last: ReadonlyMap<Other, number> = new Map()
  let timer: NodeJS.Timeout | undefined
  const look = () => {
    const working = others()
    const times = new Map(working?.map(child => [child, timeOf(child)]))
    const got = [...times].reduce((sum, [child, time]) => sum + time - (last.get(child) ?? time), 0)
    last = times
    for (const turn of turns.values()) turn(working === null ? null : (SHARE * got) / turns.size)
  }
  return {
    enter: child => {
      if (turns.size === 0) timer = setInterval(look, STEP)
      turns.set(child, turnOf(child))
      look()
    },
    leave: child => {
      turns.delete(child)
      if (turns.size === 0) clearInterval(timer)
    }
  }
}

/**
 * A look at one child, with what it is due since the last one, or null where it is free to work. It works for a moment,
 * and then stands still until as much is due again. What it gets while it is free is not held against it.
 */
const turnOf = (child: Slow): ((due: number | null) => void) => {
  let [had, owed, stands] = [timeOf(child), 0, false]
  return due => {
    const has = timeOf(child)
    // Where it could not work it gathers no right to long work.
    owed = due === null ? 0 : Math.min(owed + due - (stands ? 0 : has - had), STEP)
    had = has
    stands = due !== null && owed <= 0
    if (stands) child.standStill()
    else child.goOn()
  }
}

/** Milliseconds that a child has worked; where nobody can tell that, by the clock, as if it never rested. */
const timeOf = (child: Other): number => child.processorTime() ?? Date.now()
