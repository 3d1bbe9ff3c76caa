import type {tableNotes as english} from '../../en/tables/notes.js'
import type {Translation} from '../../translation.js'

/** What a column holds, where its title does not say it. */
export const tableNotes: Translation<typeof english> = {
  cell: 'Toma posición, menciona, no se pronuncia o no leído. No se pronuncia: se leyó todo y no se halló nada. No leído: no puede decirse nada.',
  stance: 'Vacía salvo que se tome posición.',
  evidence: 'Cuánto hay detrás de la casilla; vacía si no se dijo nada.',
  passages: 'Cuántos pasajes; sus identificadores figuran en la misma fila.',
  passageIds: 'Cada uno es un id de passages.jsonl.',
  text: 'Letra por letra lo que figura en la contribución, en su idioma.',
  language: 'BCP 47.',
  paragraph: 'El número impreso; vacío si no lo hay.',
  ordinal: 'El lugar del pasaje en su contribución, desde 1.',
  start: 'En unidades UTF-16 del texto de la contribución.',
  end: 'En unidades UTF-16 del texto de la contribución.',
  confidence: 'De 0 a 1: cuán seguro está el programa; 1 para lo que dijo una persona.',
  recognised: 'De 0 a 1, si la página se leyó de una imagen: compruebe ahí las palabras.',
  shown:
    'Elegida: entre las mejores citas de su casilla. Enumerada: solo entre todo lo que se hizo sobre el epígrafe.',
  addressed: 'Partes que toman posición o lo mencionan; cuáles son figura en la misma fila.',
  division:
    'De 0, todas de un lado, a 1, cada lado tiene las mismas; vacía si menos de dos partes toman partido.',
  relations: 'Cómo se relaciona con cada uno, en términos de SKOS; nunca que uno implique el otro.',
  spokenFor: 'Solo donde el grupo se refiere a ello y el miembro tiene aquí palabras propias.',
  change: 'No reiterado no significa que una parte haya cambiado de opinión.',
  distance:
    '0 si dos partes dicen lo mismo en todo aquello a que ambas se refirieron, 1 si dicen lo contrario.',
  overlap:
    'La menor proporción de palabras vecinas en común; 1 si son las mismas, si no, lea en qué difieren.',
  readInFull: 'Si no, no se sabe si calla.',
  notes: 'En inglés.',
  message: 'En inglés.'
}
