import type {ofTheServer as english} from '../../../../domain/refusals/of-the-server.js'
import type {Translation} from '../../translation.js'

export const ofTheServer: Translation<typeof english> = {
  listPartGone: 'Esa parte de la lista no existe: empiece por la primera.',
  numberTaken:
    'El número {number} se dio a otra edición: lo publicado nunca se cambia, así que publique con el número siguiente.',
  noticeTaken: 'Un aviso ya dice otra cosa: lo publicado nunca se cambia.',
  notWritable: 'No se pudo escribir en el servidor ({reason}): quien lo administra debe remediarlo.',
  noTypst: 'No se escribió ningún PDF: este servidor ({platform}) no tiene con qué. Pida el formato Word.',
  taggerMisfits:
    'El etiquetador {version}, puesto en vigor por {by}, no encaja con la configuración: un administrador debe poner otro en vigor.',
  otherRelease:
    'Un proceso de otra versión de concord participa en el trabajo: quien administra el servidor debe instalar la misma en todas partes. Lo hecho se conserva.',
  workStops:
    'El trabajo se detuvo {rounds} veces sin que ningún archivo tenga la culpa: quien administra el servidor debe remediarlo. Lo hecho se conserva.',
  queueLosesJobs: 'la cola pierde tareas y no dice por qué',
  auditOther: 'La entrada {number} no es lo que se escribió, o no lo es la anterior.',
  auditEnds: 'Falta la entrada {number}: se escribieron {written} y solo hay {there}.',
  auditNotLast: 'La entrada {number} no es la última que se escribió.',
  auditInPlace: 'Falta la entrada {number}: en su lugar está la {found}.',
  auditTwice: 'Falta la entrada {number}: la {found} figura allí otra vez.',
  auditNoted: 'La entrada {number} no es la que se anotó en otro lugar: el registro se reescribió.',
  auditNoEntry: 'La corrección {id} no tiene entrada en el registro.',
  auditNotSame: 'La corrección {id} no es la que dice la entrada {number}.',
  auditGone: 'La corrección {id} de la entrada {number} ha desaparecido.'
}
