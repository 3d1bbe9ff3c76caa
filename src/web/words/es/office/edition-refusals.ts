import type {editionRefusals as english} from '../../en/office/edition-refusals.js'
import type {Translation} from '../../translation.js'

/** Why something is not done to an edition. In Spanish. */
export const editionRefusals: Translation<typeof english> = {
  unknown: 'No hay ninguna edición {edition}: vea la lista de ediciones.',
  unread:
    '{count} de las contribuciones no están leídas todavía: espere a que lo estén o inténtelo de nuevo.',
  nothing: 'Ninguna contribución es de esos períodos: nómbrelos como lo hacen las contribuciones.',
  nobody: 'No queda nada de lo entregado: limite menos la edición.',
  regionUnknown: 'No hay ningún grupo regional {name}: elija entre {choices}.',
  languageUnknown: 'No se entregó nada en el idioma {name}: elija entre {choices}.',
  taxonomyUnknown: 'No hay ninguna lista de códigos {name}: elija entre {choices}.',
  final: 'Esta edición está publicada con el número {number}: prepare una nueva que la sustituya.',
  dropped: 'Esta edición fue abandonada: prepare una nueva.',
  replacesUnknown: 'No hay ninguna edición publicada {number} de esta colección que esta pueda sustituir.',
  replacedAlready: 'La edición {number} ya está sustituida por la edición {by}: sustituya esa.',
  notInReview: 'Esta edición no está todavía en revisión: pásela primero a revisión.',
  inReview: 'Esta edición ya está en revisión.',
  unanswered: 'La respuesta {number} no está atendida: atienda primero todas las respuestas.',
  behind:
    'La respuesta {number} fue aceptada y este proyecto no contiene la corrección: fije de nuevo sus datos.',
  notSecretariat: 'Una edición la aprueban personas con la función de secretaría; la suya es: {role}.',
  notAPerson: 'Un programa no puede aprobar: inicie sesión usted.',
  notFresh:
    'Dé de nuevo su contraseña o vuelva a iniciar sesión: una aprobación exige un inicio de sesión reciente.',
  wrongPassword: 'Esa no es la contraseña de {account}: désela de nuevo.',
  tooOften: 'Demasiadas contraseñas erróneas: espere diez minutos.',
  approvedAlready:
    'Usted ya ha aprobado exactamente esto: la segunda debe ser otra persona de la secretaría.',
  otherDraft: 'La edición ha cambiado desde que la miró: mírela de nuevo antes de aprobar.',
  tooFew: 'Dos personas de la secretaría deben aprobar exactamente esto; lo han hecho {count}.',
  publishingNow: 'Otra persona está publicando esta edición en este momento.',
  published: 'Esta edición ya fue publicada con el número {number}.',
  notPublished: 'Esta edición no está publicada: solo una publicada puede retirarse o corregirse.',
  withdrawn: 'La edición {number} ya fue retirada.',
  insteadUnknown: 'No hay ninguna edición publicada {number} que leer en su lugar.',
  cannotSign:
    'Aquí aún no puede firmarse nada: quien administra este servidor debe crear su clave, o revisarla.',
  noReason: 'Diga por qué, en {most} caracteres como máximo.',
  linkUnknown: 'Este enlace no vale: pida uno nuevo a la secretaría.',
  linkRevoked: 'Este enlace fue anulado: pida uno nuevo a la secretaría.',
  linkEnded: 'Este enlace terminó el {until}: pida uno nuevo a la secretaría.',
  replyClosed: 'Ya no puede decirse nada sobre esta edición antes de publicarla: escriba a la secretaría.',
  replyEmpty: 'No se escribió nada: diga qué está mal o qué falta.',
  replyTooLong: 'Lo que escribió tiene {length} caracteres y se admiten {most} como máximo: acórtelo.',
  replyTooMany: 'Hay {most} respuestas de esta parte y no se admiten más: escriba a la secretaría.',
  replySubject: 'No hay tal casilla en su fila: elija una de ella.',
  replyUnknown: 'No hay ninguna respuesta {number} a esta edición.',
  replyAnswered: 'La respuesta {number} ya está atendida.',
  noSuchParty: 'La parte {party} no está en esta edición.',
  linkTooLong: 'Un enlace vale de 1 a {most} días.',
  passageOther: 'Ese pasaje no es de la parte que respondió: elija uno suyo.',
  spokenSince:
    'Otras personas se han pronunciado entretanto sobre este pasaje: mire de nuevo y responda después.'
}
