/** The first word of "first" to "twelfth", as it begins in each language; the place in a row is the number. */
const ordinals: readonly RegExp[] = [
  /first|premi|primer|перв|الأولى|第?一/iu,
  /second|deuxi|segund|втор|الثانية|第?二/iu,
  /third|troisi|tercer|трет|الثالثة|第?三/iu,
  /fourth|quatri|cuart|четв[её]рт|الرابعة|第?四/iu,
  /fifth|cinqui|quint|пят|الخامسة|第?五/iu,
  /sixth|sixi|sext|шест|السادسة|第?六/iu,
  /seventh|septi|séptim|седьм|السابعة|第?七/iu,
  /eighth|huiti|octav|восьм|الثامنة|第?八/iu,
  /ninth|neuvi|noven|девят|التاسعة|第?九/iu,
  /\btenth|dixi|(?<!\p{L})décim|десят|العاشرة|第?十(?![一二])/iu,
  /eleventh|onzi|undécim|одиннадцат|الحادية عشرة|十一/iu,
  /twelfth|douzi|duodécim|двенадцат|الثانية عشرة|十二/iu
]

/**
 * The number of a session in any of the six languages, as figures or as one of the first twelve ordinals: the same session
 * is named in as many ways as papers have languages. Null where none is told.
 */
export function sessionNumber(words: string): number | null {
  const figures = /\d{1,3}/u.exec(words)
  if (figures !== null) return Number(figures[0])
  // "The eleventh" holds "first" or "ten" in some languages, so the later ones are looked for first.
  const found = ordinals.findLastIndex(ordinal => ordinal.test(words))
  return found < 0 ? null : found + 1
}
