import type {programs as english} from '../../en/office/programs.js'
import type {Translation} from '../../translation.js'

/** The programmatic interface. */
export const programs: Translation<typeof english> = {
  about: 'Los programas piden lo mismo que estas páginas y reciben JSON.',
  how: 'Cree una clave en su cuenta y envíela con cada petición:',
  document: 'La descripción completa (OpenAPI 3.1)',
  request: 'Petición',
  does: 'Qué hace',
  who: 'Desde la función',
  english: 'Estas frases están en inglés, como en la descripción.'
}
