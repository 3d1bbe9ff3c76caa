import {readFile, readlink} from 'node:fs/promises'
import {hostname} from 'node:os'
import path from 'node:path'
import {z} from 'zod'

/** The process that holds a store, as its lock names it. */
export const Holder = z.strictObject({
  pid: z.int().positive(),
  host: z.string(),
  /**
   * The running system and the space of process numbers within it: two containers may share a host's name, and
   * then each other's process numbers mean nothing to them. Empty where the system does not tell.
   */
  space: z.string().default(''),
  /** When the process began, as the system tells it, so that another process with its number is not taken for it. */
  began: z.string(),
  command: z.string()
})
export type Holder = z.infer<typeof Holder>

/** This process, as it names itself in a lock. */
export const thisProcess = async (): Promise<Holder> => ({
  pid: process.pid,
  host: hostname(),
  space: await spaceOfNumbers(),
  began: await beginningOf(process.pid),
  command: process.argv
    .slice(1)
    .map(part => path.basename(part))
    .join(' ')
})

/** Whether a holder lives; `unknown` where its number cannot be looked up from here, and only its heartbeat tells. */
export async function fateOf(holder: Holder, here: Holder): Promise<'lives' | 'dead' | 'unknown'> {
  const elsewhere = holder.space !== '' && here.space !== '' && holder.space !== here.space
  if (holder.host !== here.host || elsewhere) return 'unknown'
  if (!isRunning(holder.pid)) return 'dead'
  return (await beginningOf(holder.pid)) === holder.began ? 'lives' : 'dead'
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && Reflect.get(cause, 'code') === 'EPERM'
  }
}

// Field 22 of /proc/<pid>/stat; systems without it fall back on the number alone.
async function beginningOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

async function spaceOfNumbers(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  const numbers = await readlink('/proc/self/ns/pid').catch(() => '')
  return [boot.trim(), numbers].filter(part => part !== '').join(' ')
}
