import {readdir, rm} from 'node:fs/promises'
import path from 'node:path'

/**
 * Takes out of a folder the parts that an earlier, larger digest left there: where `digest.pdf` was written just now, each
 * `digest-2.pdf` and so on that was not.
 */
export async function takeOutStaleParts(folder: string, written: readonly string[]): Promise<void> {
  const wholes = new Set(written)
  for (const name of await readdir(folder)) {
    const whole = name.replace(/-[1-9]\d*(?=\.[a-z]+$)/, '')
    if (whole !== name && wholes.has(whole) && !wholes.has(name)) await rm(path.join(folder, name))
  }
}
