/** A choice that is marked so sends its form when it is made. */
export function submitOnChoice(within: ParentNode): void {
  for (const choice of within.querySelectorAll<HTMLSelectElement>('select[data-submits]'))
    choice.addEventListener('change', () => choice.form?.requestSubmit())
}
