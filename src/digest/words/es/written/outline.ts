import type {outline as english} from '../../en/written/outline.js'
import type {Translation} from '../../translation.js'

/** The frame of the written formats: how to read them, the overview, and what was read. */
export const outline: Translation<typeof english> = {
  counted: '{words} ({count, number} de {total, number})',
  ownWords:
    'Cada cita reproduce a la letra lo que figura en la contribución, en su propio idioma; no se tradujo nada. Una nota indica el archivo. Dentro de un capítulo las mismas palabras se imprimen una sola vez, y los lugares posteriores remiten a ellas.',
  part: 'Tomo {number}',
  inParts: 'Este compendio consta de {count, number} tomos, cada uno en un archivo propio:',
  namedUnder:
    'Aquí el archivo de cada cita se indica debajo de ella, en lugar de en una nota a pie de página.',
  leads:
    'Cada cifra remite a la lista de las partes contadas, y cada nombre de esa lista a las palabras en que se basa.',
  check:
    'Los pasajes fueron hallados por un programa, y un pasaje puede haberse omitido o juzgado mal: compruebe la página antes de basarse en él.',
  fixedWords:
    'Las palabras para las cifras son fijas: «unas pocas» hasta {few, number}, «varias» hasta {several, number}, «muchas» por encima de eso, «la mayoría» por encima de {most} de todas las partes.',
  overviewHeading: 'Panorama general',
  overviewCaption: '{taxonomy}: cuántas partes se pronuncian sobre cada epígrafe, y cómo',
  neutral:
    'Las partes figuran en orden alfabético, y ninguna cifra las clasifica. Lo que dice un grupo figura bajo el grupo; junto a sus miembros se muestra como dicho por medio del grupo.',
  divisionMeans:
    'La división indica con qué igualdad se reparten las que toman partido: 0 cuando todas están de un lado, 1 cuando cada lado tiene otras tantas. Es k/(k−1) · (1 − Σ pᵢ²), donde k es el número de lados y pᵢ la proporción de partes del lado i; una parte que está en varios lados cuenta en cada uno por igual. Cuando menos de dos partes toman partido, no la hay (–).',
  sourceAndVersion: 'Fuente: <english>{source}</english>. Versión {version}.',
  code: 'Epígrafe',
  speakToIt: 'Se pronuncian',
  division: 'División',
  throughGroups: '<b>Por medio de un grupo</b>, {count}: {parties}',
  throughGroup: '{party} (por medio de {group})',
  throughGroupDiffers: '{party} (por medio de {group}; sus propias palabras difieren)',
  groupSays: 'Por medio de {group}: {manner}.',
  groupSaysOtherwise: 'Por medio de {group}: {manner}; sus propias palabras difieren.',
  takenBy: '<b>{answer}</b>: {count}',
  mannerBy: '<b>{manner}</b>, {count}: {parties}',
  nothingOfTheKind: 'No se halló nada de este tipo en lo que se leyó.',
  noParty:
    'Ninguna contribución tiene aún una parte, de modo que no se compara nada y de ningún Estado se dice que no se pronuncia.',
  howRead: 'Cómo se leyó',
  byText: '{count, plural, one {# página} other {# páginas}} por el texto del archivo',
  withoutPages: 'por el texto del archivo',
  quotedFiles: 'Pasajes citados de cada archivo',
  remarks: 'Observaciones'
}
