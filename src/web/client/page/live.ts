/** What the server tells of a change; about nothing in particular where anything may have changed. */
export type Change = {readonly kind: string; readonly about: readonly string[]; readonly by: string | null}

/** Hears of changes since the page was made, while it is open. The browser connects again by itself, from the last heard. */
export function hearChanges(kind: Change['kind'], hear: (change: Change) => void): void {
  stream ??= new EventSource(
    `/live?${new URLSearchParams({since: document.documentElement.dataset.heard ?? ''})}`
  )
  stream.addEventListener(kind, event => {
    if (event instanceof MessageEvent) hear(JSON.parse(String(event.data)))
  })
  stream.addEventListener('anew', () => hear({kind, about: [], by: null}))
}

let stream: EventSource | undefined
