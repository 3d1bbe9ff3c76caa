import {UnrecoverableError} from 'bullmq'
import {ZodError} from 'zod'
import {NotThereYet} from '../run/gather/outcomes-of.js'

/**
 * Why a job was not done, as it travels back through the queue in the job's reason:
 * - `release` the worker is of another release, so that its results would lie under other keys
 * - `machine` the store, a disk or the system failed, which says nothing about the file
 * - `waiting` what the job stands on was not done
 * - `fault` the job itself failed
 */
export type Mishap = {
  readonly kind: 'release' | 'machine' | 'waiting' | 'fault'
  readonly reason: string
}

/** The worker would save under other keys than the run looks for. */
export class OtherRelease extends Error {
  override readonly name = 'OtherRelease'
}

/** The store failed, not the job. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault'
}

/** An error of a job as the queue is told it: its message can be read back by `mishapIn`. */
export function toldToQueue(cause: unknown): Error {
  const {kind, reason} = mishapOf(cause)
  const message = `${kind}: ${reason}`
  // Trying again at once cannot help: the run puts it in anew, or ends.
  return kind === 'waiting' || kind === 'release'
    ? new UnrecoverableError(message)
    : new Error(message, {cause})
}

/** What the queue was told of a job that failed; whatever BullMQ itself says of a job is the job's fault. */
export function mishapIn(told: string): Mishap {
  const kind = (['release', 'machine', 'waiting'] as const).find(word => told.startsWith(`${word}: `))
  return {kind: kind ?? 'fault', reason: told.replace(/^(release|machine|waiting|fault): /, '')}
}

function mishapOf(cause: unknown): Mishap {
  const reason = cause instanceof Error ? cause.message : String(cause)
  if (cause instanceof NotThereYet) return {kind: 'waiting', reason}
  if (cause instanceof OtherRelease) return {kind: 'release', reason}
  return {kind: cause instanceof StoreFault || isOfTheSystem(cause) ? 'machine' : 'fault', reason}
}

/** What the store throws, told apart from what a stage throws. */
export function fromStore(cause: unknown): unknown {
  // Another release keeps in the store what this one cannot read.
  if (cause instanceof ZodError)
    return new OtherRelease('it cannot read what another release of concord left in the store', {cause})
  // A value that cannot be kept is the fault of the stage that made it (SQLSTATE classes 22 and 54).
  if (cause instanceof TypeError || cause instanceof RangeError || /^(22|54)/.test(codeOf(cause)))
    return cause
  return new StoreFault(cause instanceof Error ? cause.message || codeOf(cause) : String(cause), {cause})
}

// A full disk, too many processes, no memory: the system's own errors name the call that failed.
const isOfTheSystem = (cause: unknown): boolean =>
  cause instanceof Error && typeof Reflect.get(cause, 'syscall') === 'string'

const codeOf = (cause: unknown): string =>
  cause instanceof Error ? String(Reflect.get(cause, 'code') ?? '') : ''
