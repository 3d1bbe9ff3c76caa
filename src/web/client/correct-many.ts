// Only what the chosen verdict takes is shown.
const verdict = document.querySelector<HTMLSelectElement>('.saying select[name=verdict]')

function show(): void {
  for (const field of document.querySelectorAll<HTMLElement>('.saying [data-for]'))
    field.hidden = field.dataset.for !== verdict?.value
}

verdict?.addEventListener('change', show)
show()
