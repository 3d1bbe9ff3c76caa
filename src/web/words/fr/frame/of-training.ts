import type {ofTraining as english} from '../../../../domain/refusals/of-training.js'
import type {Translation} from '../../translation.js'

export const ofTraining: Translation<typeof english> = {
  learningFrom: 'apprend de {lessons} passages, outre ceux de {folder}',
  readingPassages: 'lit {passages} passages',
  fittingWithout: 'ajuste sans la partie {part} sur {parts}',
  fittingOnAll: 'ajuste sur tous les passages',
  comparingOn: 'compare sur {gold}',
  trainingStopped: 'Arrêt demandé par {by}.',
  trainingTakenForGone: 'Un autre processus l’a arrêté.',
  serverClosed: 'Le serveur a été fermé, ce qui l’a arrêté.',
  trainingFault: 'Une erreur de concord y a mis fin : {fault}',
  trainerGone: 'Le processus {pid} sur {host} a fini avant l’entraînement : demandez-le de nouveau.',
  trainerUnknownGone: 'Le processus de l’entraînement a fini avant lui : demandez-le de nouveau.',
  nothingToLearn:
    'Il n’y a rien à apprendre outre les passages d’entraînement : personne n’a vérifié de passage, ou tout ce qui l’a été figure dans la référence réservée.',
  trainingEmpty:
    '{folder} : aucun passage d’entraînement n’y figure ; la personne qui gère le serveur doit en fournir.',
  trainingNoFolder:
    '{folder} : ce dossier ne peut être ouvert ; la personne qui gère le serveur doit y remédier.',
  trainingNoPassage: '{file}, ligne {line} : ce n’est pas un passage d’entraînement : corrigez la ligne.',
  trainingWrongField:
    '{file}, ligne {line} : ce n’est pas un passage d’entraînement, à « {field} » : corrigez la ligne.',
  goldEmpty: '{file} : aucun passage codé n’y figure : nommez un autre fichier.',
  goldNotJson: '{file}, ligne {line} : ce n’est pas du JSON : corrigez la ligne.',
  goldNoPassage: '{file}, ligne {line} : ce n’est pas un passage codé : corrigez la ligne.',
  goldWrongField: '{file}, ligne {line} : ce n’est pas un passage codé, à « {field} » : corrigez la ligne.'
}
