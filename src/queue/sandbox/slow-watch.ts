import type {Child} from './pipe/child-process.js'

/** What is watched, and what follows. */
export type Watched = {
  readonly child: Pick<Child, 'processorTime'>
  /** After so many milliseconds of processor time a child is slow. */
  readonly slow: number
  /** Called once it is slow; it is called again later where it says that this changed nothing. */
  readonly isSlow: () => 'settled' | 'again'
}

/**
 * Watch a child that was just asked something. Processor time is what counts, as on a busy machine every file takes long
 * by the clock, and a child that gave way is lost to the others. The clock counts where nothing else can be told, and
 * for what waits for something that never comes.
 */
export const watchForSlowness = ({child, slow, isSlow}: Watched): {readonly stop: () => void} => {
  const begun = child.processorTime()
  const latest = Date.now() + slow * (begun === null ? 2 : 8)
  const look = () => {
    const [had, left] = [child.processorTime(), latest - Date.now()]
    const lacks = begun === null || had === null ? left : slow - (had - begun)
    if (Math.min(lacks, left) <= 0 && isSlow() === 'settled') return
    timer = setTimeout(look, lacks <= 0 || left <= 0 ? slow : Math.min(Math.max(lacks, slow / 10), left))
  }
  let timer = setTimeout(look, slow)
  return {stop: () => clearTimeout(timer)}
}
