import type {ofCorrections as english} from '../../../../domain/refusals/of-corrections.js'
import type {Translation} from '../../translation.js'

export const ofCorrections: Translation<typeof english> = {
  faultPoleAlone: 'Falta «question», aunque hay «pole».',
  faultQuestionAlone: 'Falta «pole», aunque hay «question».',
  faultTwoSubjects: '«question» no puede ir junto a un código: diga una cosa a la vez.',
  faultNoSubject: 'Falta «code», o «question» y «pole», para {verdict}.',
  faultBestOfWhat: 'Falta «code»: ¿la mejor cita de qué?',
  faultBesideWithdraw: '«code» no puede ir con withdraw: «of» dice qué se retira.',
  faultBesideNoCode: '«{field}» no puede ir con no-code.',
  faultNoPlace: '«{field}» no tiene lugar junto a {verdict}.',
  faultOfCode: '«{field}» se dice de un código, nunca de una respuesta.',
  faultObstacle: '«obstacle» solo tiene lugar si el acto es un obstáculo.',
  faultWithdrawsWhat: 'Falta «of»: ¿qué corrección se retira?',
  faultNoteEmpty: 'La nota debe contener palabras.',
  faultSpanEmpty: 'Las palabras marcadas deben tener al menos un carácter.',
  faultSpanBeyond: 'Las palabras marcadas deben terminar dentro del pasaje.',
  faultSpanCuts: 'Las palabras marcadas no deben partir un carácter en dos.',
  faultTooLong: '«{field}» supera los {most} caracteres.',
  faultSigns: '«{field}» contiene un signo NUL o medio carácter.',
  nothingTakenIn: 'No se ha tomado nada.',
  moreLines: '{more, plural, one {# línea más tiene} other {# líneas más tienen}} el mismo tipo de error.',
  sheetEmpty: '{file} está vacío: exporte las correcciones de nuevo.',
  sheetColumnTwice: 'la columna «{name}» aparece dos veces.',
  sheetNoColumns:
    'faltan las columnas {names}: la primera línea debe nombrar las columnas tal como se exportaron, en cualquier orden.',
  sheetCells: 'la línea tiene {cells} celdas, pero hay {columns} columnas.',
  sheetDamaged:
    'sus celdas no son las de una fila tal como se exportó (¿una columna ordenada sola, una celda cambiada?): tome la fila de la exportación y cambie solo {columns}.',
  sheetOtherStore: 'se exportó de una base distinta de esta.',
  sheetNoPassage: 'el pasaje {passage} ya no existe: exporte de nuevo.',
  sheetTwice: 'otra fila dice algo distinto de la misma etiqueta.',
  sheetSince:
    '{by} se pronunció sobre esta etiqueta después de la exportación ({verdict}, {at}): mírela, exporte de nuevo y cambie la fila allí.',
  sheetMeanwhile:
    '{file}: alguien acaba de pronunciarse sobre los mismos pasajes. No se ha tomado nada. Inténtelo de nuevo.',
  rowVerdict: '«{verdict}» no es un veredicto: escriba {choices}, o nada.',
  rowNewTag: 'no hay «{tag}» para new_tag: escriba un código como gge-2015/f, o question=pole.',
  rowNewTagBeside: 'new_tag añade una etiqueta y no puede ir con {verdict}: use otra fila.',
  rowNoTag: 'el pasaje no tiene etiqueta aquí: nombre la suya en new_tag.',
  rowMannerBeside: 'stance, act y obstacle van con set, y no con {verdict}.',
  rowMannerOfCode: 'stance, act y obstacle se dicen de un código, nunca de una respuesta.',
  rowBestOfCode: 'best-quote se dice de un código, nunca de una respuesta.',
  rowTooLong: 'note y why admiten {most} caracteres como máximo cada una.',
  rowOnlyWhy: 'la fila dice por qué, pero no qué: rellene también un veredicto o una nota.',
  rowChoice: '«{given}» no puede estar en {column}: escriba {choices}.',
  rowObstacle: 'obstacle solo tiene lugar si el acto es obstacle.'
}
