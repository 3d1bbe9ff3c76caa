/** What each single key does. */
export type Keys = Readonly<Record<string, () => void>>

const KEPT = 'concord-single-keys'

/** Whether single keys do something; it is kept in the browser. */
export const keysAreOn = (): boolean => localStorage.getItem(KEPT) !== 'off'
export const turnKeys = (on: boolean): void => localStorage.setItem(KEPT, on ? 'on' : 'off')

/** Does what a key says, unless somebody types in a field, holds another key, or has an open dialog before her. */
export function listenToKeys(keys: Keys): void {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (isTyped(event.target) || document.querySelector('dialog[open]') !== null) return
    const key = keyOf(event)
    if (key !== 'Escape' && !keysAreOn()) return
    const does = keys[key]
    if (does === undefined) return
    event.preventDefault()
    does()
  })
}

/** The key as it is on a Latin keyboard, so that Arabic and Russian ones work by the same places. */
function keyOf({code, key, shiftKey}: KeyboardEvent): string {
  if (key.length > 1 || /^[!-~]$/u.test(key)) return key
  const letter = /^Key([A-Z])$/u.exec(code)?.[1]
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase()
  if (code === 'Slash') return shiftKey ? '?' : '/'
  if (code === 'Equal' && shiftKey) return '+'
  return key
}

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input, select, textarea, [role="combobox"], [role="listbox"] *'))
