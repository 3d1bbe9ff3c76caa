import {monitorEventLoopDelay} from 'node:perf_hooks'

/** How long the event loop was held up, in milliseconds, since it was asked for before. */
export type Held = {readonly p50: number; readonly p99: number; readonly max: number}

// Loaded before the program of the server, by `--import`: whoever started it asks by a signal, and reads the answer from
// what the program prints.
const watched = monitorEventLoopDelay({resolution: 10})
watched.enable()
process.on('SIGUSR2', () => {
  const milliseconds = (nanoseconds: number) => nanoseconds / 1e6
  const held: Held = {
    p50: milliseconds(watched.percentile(50)),
    p99: milliseconds(watched.percentile(99)),
    max: milliseconds(watched.max)
  }
  console.log(`held up ${JSON.stringify(held)}`)
  watched.reset()
})
