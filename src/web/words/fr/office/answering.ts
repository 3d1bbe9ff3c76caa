import type {answering as english} from '../../en/office/answering.js'
import type {Translation} from '../../translation.js'

/** How the secretariat accepts a reply: it chooses the passage that is meant. In French. */
export const answering: Translation<typeof english> = {
  title: 'Accepter la réponse {number, number} comme correction',
  go: 'Accepter : choisir le passage',
  inDraft: 'Dans le projet : {manner}.',
  passagesOf: 'Passages de {party}',
  order:
    'Ceux que la réponse désigne viennent d’abord, puis ceux où l’étiqueteur hésitait, puis ceux qui ont des mots en commun avec la réponse.',
  all: 'Tous les passages',
  choose: 'De quel passage s’agit-il ?',
  shown: '{from, number} à {to, number} sur {total, number}',
  before: 'Passages précédents',
  further: 'Passages suivants',
  nothing:
    'Aucun passage du projet n’est de cette partie : remettez ce à quoi elle renvoie, puis fixez à nouveau les données.',
  nothingFound: 'Aucun passage de cette partie ne contient ces mots : cherchez-en d’autres.',
  inReader: 'Ouvrir dans le lecteur',
  'ground-named': 'désigné dans la réponse',
  'ground-carries': 'fonde la case',
  'ground-unsure': 'l’étiqueteur hésitait',
  'ground-shares': 'mots communs : {words}',
  passageFirst: 'Aucun passage n’a été choisi : revenez en arrière et choisissez-en un.',
  saysFirst: 'Choisissez ce qu’il dit'
}
