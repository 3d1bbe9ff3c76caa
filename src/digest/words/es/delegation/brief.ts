import type {brief as english} from '../../en/delegation/brief.js'
import type {Translation} from '../../translation.js'

/** The brief of one delegation, on two pages. */
export const brief: Translation<typeof english> = {
  title: 'Nota para: {party}',
  lead: 'Según «<name>{title}</name>», junto a {others, plural, =0 {ninguna otra parte} one {# otra parte} many {# otras partes} other {# otras partes}}.',
  files: 'Leído de esta parte: <name>{files}</name>.',
  asked: 'Solo sobre: {codes}.',
  notInFull:
    'No pudo leerse todo lo que entregó esta parte: lo que no se halló se considera aquí no leído, y no silencio.',
  aloneHeading: 'Dónde está sola',
  aloneNone: 'No se halló nada de este tipo en lo que se leyó.',
  onlyVoice: 'Ninguna otra parte se pronuncia al respecto.',
  companyHeading: 'Dónde está acompañada',
  noSideHeading: 'Dónde no toma posición',
  nearest: 'la más cercana: {party}',
  nearestMeans: '«La más cercana»: según todos los epígrafes y preguntas en que ambas toman posición.',
  silentHeading: 'Dónde no se pronuncia',
  silentIntro:
    'No se halló nada en lo que se leyó; aun así puede tener una opinión. Junto a cada epígrafe figura cuántas otras partes, de {count, number}, se pronuncian sobre él, y qué grupos lo hacen por ella.',
  unsureHeading: 'Dónde quizá se pronuncia',
  unsureIntro:
    'La máquina no puede decir si sus palabras hablan de ello; cuentan como silencio. Junto a cada epígrafe figuran el lugar de esas palabras, cuántas otras partes, de {count, number}, se pronuncian sobre él, y qué grupos lo hacen por ella.',
  unreadHeading: 'De lo que no se sabe nada',
  unreadIntro:
    'Lo que entregó no pudo leerse, o no íntegramente. Junto a cada epígrafe figura cuántas otras partes, de {count, number}, se pronuncian sobre él, y qué grupos lo hacen por ella.',
  tooMany:
    '{count, plural, one {# epígrafe o pregunta} many {# epígrafes y preguntas} other {# epígrafes y preguntas}}; véase el compendio.',
  spokenFor: 'un grupo se pronuncia por ella: {groups}',
  groupsHeading: 'Lo que dicen por ella los grupos',
  groupsIntro: 'Lo que dice la propia parte figura entre paréntesis, si se halló algo.',
  saysItself: 'ella misma: {said}',
  differs: 'difiere de sus propias palabras',
  sinceHeading: 'Nuevo desde: {name}',
  sinceDigest: 'Nuevo desde el compendio anterior',
  handedInNothing: 'Desde entonces no ha entregado nada.',
  saysTheSame: 'No se halló ningún cambio en lo que dice.',
  'change-new': 'nuevo',
  'change-changed': 'modificado',
  'change-dropped': 'no reiterado',
  beforeAndNow: 'antes: {before}; ahora: {now}',
  othersNew: 'Otras partes',
  questionsHeading: 'Preguntas a las que no ha respondido',
  nobodyAnswers: 'Ninguna parte responde.',
  leftOutHeading: 'Omitido para no superar dos páginas',
  leftOutQuotes: '{count, plural, one {# cita} many {# citas} other {# citas}}.',
  leftOutLines: 'Líneas sobre: {codes}.',
  leftOutWhere: 'Todo figura en digest.html, en «{place}», {party}.',
  footer:
    'Cada cita es, a la letra, lo que figura en la contribución, en su idioma; nada se tradujo ni se abrevió.'
}
