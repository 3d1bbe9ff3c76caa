import type {adrift as english} from '../../en/reviewing/adrift.js'
import type {Translation} from '../../translation.js'

export const adrift: Translation<typeof english> = {
  title: 'Correcciones sin lugar',
  about:
    'Lo dicho permanece aunque su pasaje ya no esté: el archivo se leyó de nuevo, se cortó de otro modo o fue sustituido. Diga dónde va.',
  nothing: 'Cada corrección tiene su lugar.',
  gone: 'Su pasaje ya no existe.',
  replaced: 'Se dijo de un archivo anterior del mismo nombre.',
  said: '{by}, {date}: {verdict}',
  nearest: 'Los pasajes más parecidos',
  likeness: 'parecido: {share}',
  here: 'Va aquí',
  noNear: 'Ningún pasaje se le parece.',
  'verdict-accept': 'aceptado',
  'verdict-reject': 'rechazado',
  'verdict-set': 'fijado',
  'verdict-best-quote': 'elegido como mejor cita',
  'verdict-note': 'anotado',
  'verdict-no-code': 'leído, sin nada',
  'verdict-withdraw': 'retirado'
}
