import type {Hand} from '../in-hand.js'
import {type Said, save} from './save.js'

/** What is asked in a dialog before something is done. */
export type Question = {
  /** The dialog. */
  readonly name: 'code' | 'pole' | 'manner' | 'note' | 'words'
  /** Fills its fields; gives the one to begin in. */
  readonly begin: (form: HTMLFormElement) => HTMLElement | null
  /** What its fields say, or why they do not say enough. */
  readonly says: (form: HTMLFormElement) => readonly Said[] | string
}

/** Asks, and saves what was answered. Should others have spoken meanwhile, that is shown and the answer stays. */
export function ask(question: Question, passage: HTMLElement, hand: Hand): void {
  const dialog = document.querySelector<HTMLDialogElement>(`#ask-${question.name}`)
  const form = dialog?.querySelector('form') ?? null
  const fault = dialog?.querySelector<HTMLElement>('.fault') ?? null
  if (dialog === null || form === null || fault === null) return
  // What is seen when the dialog opens: whatever is said after that is new to whoever answers it.
  let seen = Number(passage.dataset.seen)
  let busy = false
  form.reset()
  fault.hidden = true
  const complain = (sentence: string) => {
    fault.textContent = sentence
    fault.hidden = false
  }
  const takeUp = () => hand.passage()?.focus({preventScroll: true})
  // At once, as what had the focus before may be gone: else a key that follows would still go to a field of the dialog.
  const shut = () => {
    dialog.close()
    takeUp()
  }
  form.onsubmit = event => {
    event.preventDefault()
    const says = question.says(form)
    if (typeof says === 'string') return complain(says)
    // Not by a disabled button, which would lose the focus of whoever stands on it.
    if (busy) return
    busy = true
    save({id: passage.dataset.id ?? '', seen}, says, hand)
      .then(result => {
        if (result.saved) return shut()
        seen = result.seen ?? seen
        complain(result.sentence)
      })
      .catch(cause => complain(cause instanceof Error ? cause.message : String(cause)))
      .finally(() => {
        busy = false
      })
  }
  const cancel = form.querySelector<HTMLButtonElement>('[data-cancels]')
  if (cancel !== null) cancel.onclick = shut
  dialog.onclose = takeUp
  const first = question.begin(form)
  dialog.showModal()
  first?.focus()
}
