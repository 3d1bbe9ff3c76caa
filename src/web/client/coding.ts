import {findCodes} from './coding/find-codes.js'
import {keepOneOrTheOther} from './coding/one-or-the-other.js'
import {saveWithoutLosing} from './coding/save.js'
import {listenToKeys} from './reader/keys.js'

const root = document.getElementById('coding')
const form = root?.querySelector<HTMLFormElement>('form.coding-form') ?? null
if (root !== null && form !== null) code(root, form)

function code(root: HTMLElement, form: HTMLFormElement): void {
  const find = findCodes(form)
  keepOneOrTheOther(form)
  const leave = saveWithoutLosing(form)
  const follow = (key: string) => () => {
    const link = root.querySelector<HTMLAnchorElement>(`.steps a[data-key=${key}]`)
    if (link !== null && leave()) location.assign(link.href)
  }
  const noCode = form.querySelector<HTMLInputElement>('input[name=noCode]')
  listenToKeys({
    j: follow('j'),
    k: follow('k'),
    u: follow('u'),
    n: () => {
      noCode?.click()
      noCode?.scrollIntoView({block: 'nearest'})
    },
    '/': find
  })
  // Letters are typed in fields, ticks and choices: there Escape gives the keys back.
  form.addEventListener('keydown', event => {
    if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      form.requestSubmit()
    }
  })
  for (const hint of form.querySelectorAll<HTMLElement>('.keys')) hint.hidden = false
  // On a touch screen a field in hand would lay a keyboard over the passage.
  if (matchMedia('(hover: hover)').matches) find()
}
