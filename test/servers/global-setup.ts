import type {TestProject} from 'vitest/node'
import {startPostgres, startRedis} from './private-servers.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the servers started for the tests; null where one could not be had. */
    servers: {readonly postgres: string | null; readonly redis: string | null}
  }
}

/** Starts private servers before the tests and stops them after. In CI a missing one is a failure. */
export async function setup(project: TestProject) {
  const started = {postgres: await startPostgres(), redis: await startRedis()}
  for (const [name, server] of Object.entries(started)) {
    if (server) continue
    if (process.env.CI) throw new Error(`There is no ${name} server for the tests, and CI must have one`)
    console.warn(
      `\n*** No ${name} server: the tests that need one are SKIPPED. Install it to run them. ***\n`
    )
  }
  project.provide('servers', {
    postgres: started.postgres?.address ?? null,
    redis: started.redis?.address ?? null
  })
  return async () => {
    await started.postgres?.stop()
    await started.redis?.stop()
  }
}
