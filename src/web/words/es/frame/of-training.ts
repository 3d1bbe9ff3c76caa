import type {ofTraining as english} from '../../../../domain/refusals/of-training.js'
import type {Translation} from '../../translation.js'

export const ofTraining: Translation<typeof english> = {
  learningFrom: 'aprende de {lessons} pasajes, además de los de {folder}',
  readingPassages: 'lee {passages} pasajes',
  fittingWithout: 'ajusta sin la parte {part} de {parts}',
  fittingOnAll: 'ajusta con todos los pasajes',
  comparingOn: 'compara con {gold}',
  trainingStopped: '{by} pidió que se detuviera.',
  trainingTakenForGone: 'Otro proceso lo detuvo.',
  serverClosed: 'El servidor se cerró y lo detuvo.',
  trainingFault: 'Un fallo de concord lo terminó: {fault}',
  trainerGone: 'El proceso {pid} de {host} terminó antes que el entrenamiento: pídalo de nuevo.',
  trainerUnknownGone: 'El proceso del entrenamiento terminó antes de tiempo: pídalo de nuevo.',
  nothingToLearn:
    'No hay nada que aprender además de los pasajes de entrenamiento: nadie ha comprobado un pasaje, o todo lo comprobado y codificado está en la referencia reservada.',
  trainingEmpty:
    '{folder}: no hay pasajes de entrenamiento; quien administra el servidor debe proporcionarlos.',
  trainingNoFolder: '{folder}: no se puede abrir como carpeta; quien administra el servidor debe remediarlo.',
  trainingNoPassage: '{file}, línea {line}: no es un pasaje de entrenamiento: corrija la línea.',
  trainingWrongField:
    '{file}, línea {line}: no es un pasaje de entrenamiento, en «{field}»: corrija la línea.',
  goldEmpty: '{file}: no contiene ningún pasaje codificado: nombre otro archivo.',
  goldNotJson: '{file}, línea {line}: no es JSON: corrija la línea.',
  goldNoPassage: '{file}, línea {line}: no es un pasaje codificado: corrija la línea.',
  goldWrongField: '{file}, línea {line}: no es un pasaje codificado, en «{field}»: corrija la línea.'
}
