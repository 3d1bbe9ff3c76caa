/** How often something may be done within a while, for each key. Kept in memory: a server that starts anew forgets it. */
export type Limiter = {
  readonly isSpent: (key: string, now: Date) => boolean
  readonly spend: (key: string, now: Date) => void
}

export function openLimiter({most, withinMs}: {readonly most: number; readonly withinMs: number}): Limiter {
  const spent = new Map<string, readonly number[]>()
  const since = (key: string, now: Date) => (spent.get(key) ?? []).filter(at => at > now.getTime() - withinMs)
  return {
    isSpent: (key, now) => since(key, now).length >= most,
    spend: (key, now) => {
      spent.set(key, [...since(key, now), now.getTime()])
      if (spent.size > MANY)
        for (const each of spent.keys()) if (since(each, now).length === 0) spent.delete(each)
    }
  }
}

/** After so many keys those that are no longer needed are let go. */
const MANY = 1000
