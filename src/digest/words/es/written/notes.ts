import type {notes as english} from '../../en/written/notes.js'
import type {Translation} from '../../translation.js'

/** What each note says, by its code; what it says of this one file stands behind it, as it was written. */
export const notes: Translation<typeof english> = {
  'page-without-text': 'No se pudo leer una página, ni por su texto ni a partir de su imagen.',
  'not-in-full':
    'No se leyó íntegramente: lo que no se encontró en ella figura como no leído, no como silencio.',
  'unknown-style': 'Algo en el archivo no sigue ninguna regla conocida aquí, y puede haberse leído mal.',
  'language-not-covered':
    'No se compararon los pasajes en un idioma en el que no pueden encontrarse los epígrafes; de su silencio no se sigue nada.',
  'language-unsure': 'No se conoce con seguridad su idioma.',
  'party-unsure': 'No es seguro de quién es o quién habla en ella: conviene confirmarlo.',
  'date-unknown': 'Se desconoce su fecha.',
  'replaces-unknown': 'Se indica que sustituye a un archivo que no se presentó.',
  'correction-adrift': 'Una corrección ya no encuentra su pasaje, y debe hacerse de nuevo.',
  'unpaired-text': 'Parte de su texto no pudo leerse o situarse.',
  'encoding-guessed': 'El archivo no indica la codificación de su texto, por lo que se dedujo.'
}
