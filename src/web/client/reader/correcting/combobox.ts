/** A field whose list shows what holds the words typed into it, by the pattern of ARIA 1.2. */
export type Combobox = {
  /** Empties it. */
  readonly clear: () => void
  /** What was chosen, or an empty text. */
  readonly chosen: () => string
  readonly field: HTMLInputElement
}

/** Makes a combobox of its markup; null where a part is missing. */
export function comboboxIn(within: ParentNode): Combobox | null {
  const field = within.querySelector<HTMLInputElement>('[role="combobox"]')
  const kept = within.querySelector<HTMLInputElement>('input[name="about"]')
  const list = within.querySelector<HTMLElement>('[role="listbox"]')
  if (field === null || kept === null || list === null) return null
  const options = [...list.querySelectorAll<HTMLElement>('[role="option"]')]
  const plainWords = new Map(options.map(option => [option, plainly(option.textContent ?? '')]))
  const nothing = within.querySelector<HTMLElement>('.nothing')
  let active: HTMLElement | null = null

  const shown = () => options.filter(({hidden}) => !hidden)
  const point = (option: HTMLElement | null) => {
    active?.setAttribute('aria-selected', 'false')
    active = option
    if (option === null) return field.removeAttribute('aria-activedescendant')
    option.setAttribute('aria-selected', 'true')
    field.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({block: 'nearest'})
  }
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen
    field.setAttribute('aria-expanded', String(isOpen))
    if (!isOpen) point(null)
  }
  const filter = () => {
    const words = plainly(field.value).split(' ')
    for (const option of options)
      option.hidden = !words.every(word => holds(plainWords.get(option) ?? '', word))
    open(shown().length > 0)
    if (nothing !== null) nothing.textContent = list.hidden ? (nothing.dataset.nothing ?? '') : ''
    point(shown()[0] ?? null)
  }
  const choose = (option: HTMLElement) => {
    field.value = option.querySelector('.option-name')?.textContent ?? ''
    kept.value = option.dataset.value ?? ''
    open(false)
  }
  const step = (by: 1 | -1) => {
    if (list.hidden) return filter()
    const all = shown()
    const at = active === null ? -1 : all.indexOf(active)
    point(all[(at + by + all.length) % all.length] ?? null)
  }

  field.addEventListener('input', () => {
    kept.value = ''
    filter()
  })
  field.addEventListener('keydown', event => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Enter' && !list.hidden && active !== null) choose(active)
    else if (event.key === 'Escape' && !list.hidden) open(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  field.addEventListener('blur', () => open(false))
  // The field keeps the focus while something is chosen by mouse or touch.
  list.addEventListener('pointerdown', event => event.preventDefault())
  list.addEventListener('click', event => {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null
    if (option !== null) choose(option)
  })
  return {
    field,
    chosen: () => kept.value,
    clear: () => {
      field.value = ''
      kept.value = ''
      if (nothing !== null) nothing.textContent = ''
      open(false)
    }
  }
}

/** Without case and accents, so that what somebody types is found however it is written. */
const plainly = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim()

/** A single letter names a code; more letters may stand anywhere in its name. */
const holds = (text: string, word: string): boolean =>
  /^[a-z0-9]$/u.test(word) ? text.split(' ').some(each => each.startsWith(word)) : text.includes(word)
