/** Whose time it is, and how long it may take. */
export type Waited = {
  readonly milliseconds: number
  /** Of processor time so far; null where that cannot be told. */
  readonly processorTime: () => number | null
  /** Milliseconds for which it was made to stand still so far; they are none of its time. */
  readonly stoodStill: () => number
  readonly now: () => number
}

/** The longest that is waited by the clock, in limits of time. */
export const LONGEST = 5

/**
 * How many milliseconds more a child is heard once its time is over; none in the end. It is given what it stood still.
 * More is given only where it was kept from working: it gives way to others, and on a busy machine it would lose by
 * that what it can read in time.
 */
export const patience = ({milliseconds, processorTime, stoodStill, now}: Waited): (() => number) => {
  const [begun, stoodBefore] = [processorTime(), stoodStill()]
  const latest = now() + LONGEST * milliseconds
  let [before, given] = [-1, 0]
  return () => {
    const stood = stoodStill() - stoodBefore
    if (stood > given) {
      const owed = Math.max(stood - given, MOMENT)
      given += owed
      return owed
    }
    const had = processorTime()
    if (begun === null || had === null || now() - stood >= latest) return 0
    const used = had - begun
    // What gets nothing at all is not kept from working: it waits for what never comes.
    if (used >= FAIR * milliseconds || used === before) return 0
    before = used
    return milliseconds / 60
  }
}

/** No less is given to who stands still, so that it is not looked at all the time. */
const MOMENT = 100

/** The share of one core that nobody may say he was denied. */
const FAIR = 1 / 4
