/** A code is given or ambiguous, and “no code” stands alone: the later tick takes the other out. */
export function keepOneOrTheOther(form: HTMLFormElement): void {
  const ticked = (names: readonly string[]) =>
    [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')].filter(({name}) =>
      names.includes(name)
    )
  form.addEventListener('change', ({target}) => {
    const noCode = form.querySelector<HTMLInputElement>('input[name=noCode]')
    if (
      target instanceof HTMLSelectElement &&
      target.name.startsWith('answer:') &&
      target.value !== '' &&
      noCode
    )
      noCode.checked = false
    if (!(target instanceof HTMLInputElement) || !target.checked) return
    if (target === noCode) {
      for (const tick of ticked(['codes', 'ambiguous'])) tick.checked = false
      for (const answer of form.querySelectorAll<HTMLSelectElement>('select[name^="answer:"]'))
        answer.value = ''
      return
    }
    if (noCode !== null && ['codes', 'ambiguous'].includes(target.name)) noCode.checked = false
    for (const tick of ticked([target.name === 'codes' ? 'ambiguous' : 'codes']))
      if (tick.value === target.value) tick.checked = false
  })
}
