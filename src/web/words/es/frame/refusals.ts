import type {refusals as english} from '../../en/frame/refusals.js'
import type {Translation} from '../../translation.js'

export const refusals: Translation<typeof english> = {
  notFound: 'No existe esa página',
  notFoundText: 'Lo que busca no está aquí: puede que se haya apartado o que la dirección esté mal escrita.',
  notAllowed: 'No es para su función',
  notAllowedText: 'Su función no lo permite. La administración puede cambiarla.',
  signIn: 'Inicie sesión',
  changed: 'Alguien se ha adelantado',
  changedText:
    'Otra persona ha cambiado esto desde que usted lo vio. Mire qué hay de nuevo y decida otra vez.',
  wrong: 'Esto no se puede aceptar',
  tooLarge: 'Demasiado grande',
  tooLargeText: 'Se ha enviado más de lo que se acepta de una vez.',
  elsewhere: 'No desde ahí',
  elsewhereHost: 'Este servidor responde en {origin}, no en {host}.',
  elsewherePage: 'Lo que cambia algo debe venir de una página de {origin}.',
  noForm: 'No se puede leer lo enviado.',
  fault: 'Un fallo de concord',
  faultText: 'Es un fallo de concord, no suyo. Queda anotado con el número {number}.',
  back: 'Volver al principio'
}
