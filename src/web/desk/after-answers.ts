import {setImmediate} from 'node:timers/promises'

/** What is done after the answer to whoever asked for it. */
export type AfterAnswers = {
  /**
   * Gives the answer, and begins the work once that is made, or could not be: pages are told at the end of the work, and
   * one that heard of its own word before its answer would show it behind an open dialog.
   */
  readonly answer: <Answer>(
    person: string,
    make: () => Promise<Answer>,
    work: () => Promise<void>
  ) => Promise<Answer>
  /** Waits until what was begun for somebody is done, so that whatever they ask for next is answered with it. */
  readonly done: (person: string) => Promise<void>
  /** Waits until all of it is done. */
  readonly close: () => Promise<void>
}

/** Opens it. What fails is told to whoever runs the server; what it was to bring up to date is so when it starts again. */
export function openAfterAnswers(): AfterAnswers {
  const underWay = new Map<string, Set<Promise<void>>>()
  const begin = (person: string, work: () => Promise<void>) => {
    const own = underWay.get(person) ?? new Set()
    underWay.set(person, own)
    const begun = afterAnswer(work).finally(() => {
      own.delete(begun)
      if (own.size === 0) underWay.delete(person)
    })
    own.add(begun)
  }
  return {
    answer: async (person, make, work) => {
      try {
        return await make()
      } finally {
        begin(person, work)
      }
    },
    done: async person => {
      await Promise.all(underWay.get(person) ?? [])
    },
    close: async () => {
      await Promise.all([...underWay.values()].flatMap(own => [...own]))
    }
  }
}

async function afterAnswer(work: () => Promise<void>): Promise<void> {
  await setImmediate()
  try {
    await work()
  } catch (cause) {
    console.error('What was left to be done after an answer failed:', cause)
  }
}
