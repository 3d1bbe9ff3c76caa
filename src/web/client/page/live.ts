/** What the server tells of a change. */
export type Change = {readonly kind: string; readonly about: readonly string[]; readonly by: string | null}

/** Hears of changes while the page is open. The browser connects again by itself. */
export function hearChanges(kind: Change['kind'], hear: (change: Change) => void): void {
  stream ??= new EventSource('/live')
  stream.addEventListener(kind, event => {
    if (event instanceof MessageEvent) hear(JSON.parse(String(event.data)))
  })
}

let stream: EventSource | undefined
