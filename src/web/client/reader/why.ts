import {fetchFragment} from '../fragment.js'
import {sayAloud} from '../said.js'

/** Opens under a passage why its tags stand there, or closes that again. */
export async function toggleWhy(passage: HTMLElement): Promise<void> {
  if (closeWhy(passage)) return
  const link = passage.querySelector<HTMLAnchorElement>('a.why')
  if (link === null) return
  try {
    const found = await fetchFragment(link.href)
    closeWhy(passage)
    passage.append(found)
  } catch (cause) {
    sayAloud(cause instanceof Error ? cause.message : String(cause), 'failed')
  }
}

/** Closes it; false where it was not open. */
export function closeWhy(passage: HTMLElement | null): boolean {
  const open = passage?.querySelector('.reasons') ?? null
  open?.remove()
  return open !== null
}
