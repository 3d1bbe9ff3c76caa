import {setTimeout as sleep} from 'node:timers/promises'

/** One thing that a client says, under a request of its own. */
export type ToSay = {readonly request: string; readonly correction: Readonly<Record<string, unknown>>}

type Means = {
  readonly origin: string
  readonly token: string
  /** Called with the request of each that the server has said is kept, once. */
  readonly kept: (request: string) => void
}

/**
 * Says one thing after another. What was not answered is sent again as it was, as a browser or a program would do it;
 * whether it was kept before the server fell, the client cannot know.
 */
export async function sayAll(all: readonly ToSay[], {kept, origin, token}: Means): Promise<void> {
  for (const {correction, request} of all) {
    let seen = 1_000_000
    for (;;) {
      const answer = await fetch(`${origin}/api/v1/corrections`, {
        method: 'POST',
        headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
        body: JSON.stringify({corrections: [correction], seen, request})
      }).catch(() => undefined)
      const status = answer?.status
      // It may fall while its answer is under way.
      const told = await answer?.text().catch(() => undefined)
      if (status === 200 && told !== undefined) break
      if (status === 409) seen += 1
      // A server that only begins says 503; while the paper is read anew there is nothing to correct. All else is wrong.
      else if (status !== undefined && status !== 503 && told !== undefined && !notYet.test(told))
        throw new Error(`${request}: ${status} ${told}`)
      await sleep(50)
    }
    kept(request)
  }
}

const notYet = /has not been read with this pipeline yet|There is no passage \S+ any more/u
