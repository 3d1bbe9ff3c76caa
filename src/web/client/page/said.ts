/** Says a sentence to everybody: it is shown at the edge of the page and read out. */
export function sayAloud(sentence: string, kind: 'done' | 'failed' = 'done'): void {
  const place = document.getElementById('said')
  if (place === null) return
  place.dataset.kind = kind
  place.textContent = kind === 'failed' ? (place.dataset.failed ?? '%').replace('%', sentence) : sentence
  place.classList.add('shown')
  globalThis.clearTimeout(Number(place.dataset.timer))
  place.dataset.timer = String(globalThis.setTimeout(() => place.classList.remove('shown'), 8000))
}
