import {Refused} from '../page/fragment.js'
import {sayAloud} from '../page/said.js'

/**
 * Saves a form and goes on to where the server says; what it refuses is said, and nothing that was filled in is lost.
 * Gives a function that tells whether the page may be left: with something unsaved, only when it is asked twice.
 */
export function saveWithoutLosing(form: HTMLFormElement): () => boolean {
  let unsaved = false
  let warned = false
  form.addEventListener('input', ({target}) => {
    // What is sought is nothing that is said.
    if (target instanceof Element && target.matches('.find-code input')) return
    unsaved = true
    warned = false
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    const button = form.querySelector<HTMLButtonElement>('button[type=submit]')
    if (button === null || button.disabled) return
    button.disabled = true
    void save(form)
      .then(to => {
        unsaved = false
        location.assign(to)
      })
      .catch((cause: unknown) => {
        if (!(cause instanceof Refused)) throw cause
        sayAloud(cause.message, 'failed')
        if (cause.status === 409) offerAnyway(form, cause.detail)
      })
      .finally(() => {
        button.disabled = false
      })
  })
  addEventListener('beforeunload', event => {
    if (unsaved && !warned) event.preventDefault()
  })
  return () => {
    if (!unsaved || warned) return true
    warned = true
    sayAloud(form.dataset.unsaved ?? '', 'failed')
    return false
  }
}

async function save(form: HTMLFormElement): Promise<string> {
  const answer = await fetch(form.action, {
    method: 'POST',
    headers: {accept: 'application/json'},
    body: new FormData(form)
  })
  if (!answer.ok) throw await Refused.by(answer)
  const said: unknown = await answer.json()
  return said instanceof Object && 'to' in said ? String(said.to) : location.href
}

/** Somebody has spoken since: who has read that may keep this word all the same, as one that has seen the other. */
function offerAnyway(form: HTMLFormElement, detail: unknown): void {
  const seen = form.querySelector<HTMLInputElement>('input[name=seen]')
  if (seen === null || !(detail instanceof Object) || !('seen' in detail)) return
  const since = String(detail.seen)
  form.querySelector('.anyway')?.remove()
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'second anyway'
  button.textContent = form.dataset.allTheSame ?? ''
  button.addEventListener('click', () => {
    seen.value = since
    button.remove()
    form.requestSubmit()
  })
  form.querySelector('.coding-save')?.append(button)
  button.focus()
}
