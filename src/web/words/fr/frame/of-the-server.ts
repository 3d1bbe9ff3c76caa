import type {ofTheServer as english} from '../../../../domain/refusals/of-the-server.js'
import type {Translation} from '../../translation.js'

export const ofTheServer: Translation<typeof english> = {
  listPartGone: 'Cette partie de la liste n’existe pas : commencez par la première.',
  numberTaken:
    'Le numéro {number} a été donné à une autre édition : ce qui est publié n’est jamais modifié, publiez donc sous le numéro suivant.',
  noticeTaken: 'Un avis dit déjà autre chose : ce qui a été publié n’est jamais modifié.',
  notWritable: 'L’écriture a échoué sur le serveur ({reason}) : la personne qui le gère doit y remédier.',
  noTypst:
    'Aucun PDF n’a été écrit : ce serveur ({platform}) n’en a pas les moyens. Demandez le format Word.',
  taggerMisfits:
    'L’étiqueteur {version}, mis en vigueur par {by}, ne convient pas à la configuration : un administrateur doit en mettre un autre en vigueur.',
  otherRelease:
    'Un processus d’une autre version de concord participe au travail : la personne qui gère le serveur doit installer partout la même. Ce qui est fait est conservé.',
  workStops:
    'Le travail s’est arrêté {rounds} fois sans qu’aucun fichier soit en cause : la personne qui gère le serveur doit y remédier. Ce qui est fait est conservé.',
  queueLosesJobs: 'la file d’attente perd des tâches sans dire pourquoi',
  auditOther: 'L’entrée {number} n’est pas ce qui avait été écrit, ou celle qui la précède ne l’est pas.',
  auditEnds: 'L’entrée {number} manque : {written} ont été écrites, et il n’y en a que {there}.',
  auditNotLast: 'L’entrée {number} n’est pas celle qui a été écrite en dernier.',
  auditInPlace: 'L’entrée {number} manque : l’entrée {found} est à sa place.',
  auditTwice: 'L’entrée {number} manque : l’entrée {found} y figure une seconde fois.',
  auditNoted: 'L’entrée {number} n’est pas celle qui avait été notée ailleurs : le journal a été réécrit.',
  auditNoEntry: 'La correction {id} n’a pas d’entrée dans le journal.',
  auditNotSame: 'La correction {id} n’est pas celle que décrit l’entrée {number}.',
  auditGone: 'La correction {id} de l’entrée {number} a disparu.'
}
