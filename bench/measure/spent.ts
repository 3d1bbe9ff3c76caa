import {readFileSync, writeFileSync} from 'node:fs'
import {rounded} from './figures.js'
import {processorSeconds} from './processes.js'

/**
 * Does something and prints a row of what it took: processor seconds with those of processes that it started, the peak of
 * memory of this process in MiB, megabytes written.
 */
export async function measured<Given>(
  name: string,
  act: () => Given | Promise<Given>,
  bytesOf: (given: Given) => number = () => 0
): Promise<Given> {
  forgetPeak()
  const start = processorSeconds()
  const given = await act()
  const spent = processorSeconds() - start
  const peak = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
  console.log([name, rounded(spent), rounded(peak), rounded(bytesOf(given) / 1e6)].join(' | '))
  return given
}

/** Linux forgets the peak of a process that asks for it; elsewhere each peak is the highest so far. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    // Then it cannot.
  }
}
