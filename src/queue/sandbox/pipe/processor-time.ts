import {readFileSync} from 'node:fs'

/** Milliseconds of processor time that a process has had so far, all its threads together; null where that cannot be told. */
export const processorTime = (pid: number | undefined): number | null => {
  try {
    const told = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name of the program stands in brackets and may hold anything.
    const fields = told.slice(told.lastIndexOf(')') + 2).split(' ')
    return TICK * (Number(fields[USER]) + Number(fields[SYSTEM]))
  } catch (error) {
    // No such system, or no such process any more.
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

/** Linux tells it in hundredths of a second, whatever its own clock has. */
const TICK = 10
/** Which fields these are, behind the name: `man 5 proc`. */
const [USER, SYSTEM] = [11, 12]
