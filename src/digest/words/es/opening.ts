import type {opening as english} from '../en/opening.js'
import type {Translation} from '../translation.js'

/** What stands before the first table, and the frame of the file. */
export const opening: Translation<typeof english> = {
  skip: 'Ir al contenido',
  contents: 'Índice',
  howToRead: 'Cómo leer este compendio',
  whatNext: 'Qué hacer a continuación',
  lead: 'Lo que {parties, plural, one {dice # parte} many {dicen # partes} other {dicen # partes}} en {submissions, plural, one {# contribución} many {# contribuciones} other {# contribuciones}}, en paralelo y con sus propias palabras, con página y párrafo.',
  leadWithoutParty: 'Este compendio todavía no compara nada: no tiene ninguna parte.',
  example:
    '<b>Ejemplo.</b> Algunas o todas las partes de este compendio son inventadas; no representan a ningún Estado.',
  caution:
    'Cada signo lleva a las propias palabras de la parte, y estas a la página. Los pasajes fueron hallados por un programa, y es posible que alguno se haya omitido o interpretado mal: compruebe la página antes de basarse en una casilla. Más información en <link>{heading}</link>.',
  read: '{count, plural, one {# contribución leída} many {# contribuciones leídas} other {# contribuciones leídas}}',
  notRead:
    '{count, plural, one {# archivo no leído} many {# archivos no leídos} other {# archivos no leídos}}',
  unplaced:
    '<link>{count, plural, one {# contribución de una parte desconocida} many {# contribuciones de partes desconocidas} other {# contribuciones de partes desconocidas}}</link>, en ninguna casilla',
  ofNoParty:
    '<link>{count, plural, one {# orador que no es parte} many {# oradores que no son partes} other {# oradores que no son partes}}</link> en las transcripciones, en ninguna casilla',
  nothingYet:
    'Todavía no hay nada que comparar, porque ninguna contribución está atribuida a una parte. No se presenta a ningún Estado como si no se pronunciara.',
  sayWhose:
    '<b>Indique de quién {count, plural, one {es # contribución} many {son # contribuciones} other {son # contribuciones}}.</b> Prepare un manifiesto: un archivo CSV cuya primera línea sea <code>file,party</code>, con una línea por cada archivo que figura en <link>{heading}</link>, por ejemplo <line>{file},nombre de la parte</line>. Luego ejecute de nuevo el programa con <code>--manifest</code> y el nombre de ese archivo.',
  mendFiles:
    '<b>Repare {count, plural, one {# archivo} many {# archivos} other {# archivos}}.</b> Qué problema tiene cada uno y qué hacer se indica en <link>{heading}</link>. Coloque el archivo corregido en la misma carpeta y ejecute de nuevo el programa.',
  seeWhoSpoke:
    '<b>Vea quién tomó la palabra.</b> Ningún orador de una transcripción es parte en esta comparación; lo que dijeron figura en <link>{heading}</link>.',
  handIn:
    '<b>Entregue contribuciones.</b> Coloque archivos PDF, Word (.docx), HTML o de texto sin formato en la carpeta y ejecute de nuevo el programa.',
  footer:
    'Elaborado con la cadena de procesamiento {pipeline} {version}, <hash>sha256 {sha256}</hash>. Las mismas contribuciones y la misma cadena de procesamiento producen el mismo archivo. Los datos están en digest.json.'
}
