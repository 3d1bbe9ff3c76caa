import {fetchFragment} from '../page/fragment.js'
import {sayAloud} from '../page/said.js'

/** Opens under a passage why its tags stand there, or closes that again. */
export const toggleWhy = (passage: HTMLElement): Promise<void> =>
  toggle(passage, {address: `/passages/${passage.dataset.id}/why`, what: '.reasons'})

/** Opens under a passage what people have said of it, or closes that again. */
export const toggleHistory = (passage: HTMLElement): Promise<void> =>
  toggle(passage, {address: `/passages/${passage.dataset.id}/history`, what: '.history'})

/** Closes what is open under a passage; false where nothing was. */
export function closeAll(passage: HTMLElement | null): boolean {
  const open = [...(passage?.querySelectorAll('.reasons, .history') ?? [])]
  for (const each of open) each.remove()
  return open.length > 0
}

async function toggle(
  passage: HTMLElement,
  {address, what}: {readonly address: string; readonly what: string}
): Promise<void> {
  const open = passage.querySelector(what)
  if (open !== null) return open.remove()
  try {
    const found = await fetchFragment(address)
    passage.querySelector(what)?.remove()
    passage.append(found)
  } catch (cause) {
    sayAloud(cause instanceof Error ? cause.message : String(cause), 'failed')
  }
}
