import {sayAloud} from '../page/said.js'

/** Lets a coder find codes by part of their names and tick them by keys. Gives a function that goes to the field. */
export function findCodes(form: HTMLFormElement): () => void {
  const label = form.querySelector<HTMLElement>('.find-code')
  const field = label?.querySelector('input') ?? null
  if (label === null || field === null) return () => undefined
  label.hidden = false
  const rows = [...form.querySelectorAll<HTMLElement>('.code-row')]
  const ticks = () =>
    rows.flatMap(row => (row.hidden ? [] : (row.querySelector<HTMLInputElement>('input[name=codes]') ?? [])))

  const show = () => {
    const sought = plain(field.value).trim()
    for (const row of rows)
      row.hidden = !plain(row.querySelector('.given')?.textContent ?? '').includes(sought)
    for (const list of form.querySelectorAll<HTMLElement>('fieldset.codes'))
      list.hidden = list.querySelector('.code-row:not([hidden])') === null
  }
  const toggle = (tick: HTMLInputElement) => {
    tick.click()
    const name = tick.closest('.given')?.textContent?.trim() ?? ''
    sayAloud(((tick.checked ? form.dataset.given : form.dataset.taken) ?? '%').replace('%', name))
    field.value = ''
    show()
    // How the passage speaks is told next, where a code was given.
    const stance = tick.closest('.code-row')?.querySelector('select')
    if (tick.checked) stance?.focus()
    else field.focus()
  }

  field.addEventListener('input', show)
  form.addEventListener('keydown', event => {
    const {ctrlKey, key, metaKey, target} = event
    if (ctrlKey || metaKey || !(target instanceof HTMLInputElement)) return
    if (target !== field && target.name !== 'codes') return
    const open = ticks()
    const here = open.indexOf(target)
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      const to = here + (key === 'ArrowDown' ? 1 : -1)
      if (to < 0) field.focus()
      else open[to]?.focus()
    }
    if (key !== 'Enter') return
    event.preventDefault()
    const tick = target === field ? open[0] : target
    if (target === field && field.value.trim() === '') return
    if (tick === undefined) sayAloud(form.dataset.none ?? '')
    else toggle(tick)
  })
  return () => {
    field.focus()
    field.select()
  }
}

/** Without marks and capitals, so that what is typed is found in either form. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
