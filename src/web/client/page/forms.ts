import {Refused} from './fragment.js'
import {sayAloud} from './said.js'

/** A choice that is marked so sends its form when it is made. */
export function submitOnChoice(within: ParentNode): void {
  for (const choice of within.querySelectorAll<HTMLSelectElement>('select[data-submits]'))
    choice.addEventListener('change', () => choice.form?.requestSubmit())
}

/** Forms that are marked so are sent without leaving the page; what the server refuses is said. */
export function actWithoutLeaving(within: ParentNode, afterwards: () => Promise<void>): void {
  for (const form of within.querySelectorAll<HTMLFormElement>('form[data-acts]'))
    form.addEventListener('submit', event => {
      event.preventDefault()
      void act(form).then(afterwards, (cause: unknown) => {
        if (!(cause instanceof Refused)) throw cause
        sayAloud(cause.message, 'failed')
      })
    })
}

async function act(form: HTMLFormElement): Promise<void> {
  const fields = Object.fromEntries(new FormData(form).entries())
  const answer = await fetch(form.action, {
    method: 'POST',
    headers: {'content-type': 'application/json', accept: 'application/json'},
    body: JSON.stringify(fields)
  })
  if (!answer.ok) throw await Refused.by(answer)
}
