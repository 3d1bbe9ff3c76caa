import type {refusals as english} from '../../en/frame/refusals.js'
import type {Translation} from '../../translation.js'

export const refusals: Translation<typeof english> = {
  notFound: 'Cette page n’existe pas',
  notFoundText:
    'Ce que vous cherchez n’est pas ici : il a peut-être été écarté, ou l’adresse est mal saisie.',
  notAllowed: 'Pas pour votre rôle',
  notAllowedText: 'Votre rôle ne le permet pas. L’administration peut le changer.',
  signIn: 'Connectez-vous',
  changed: 'Quelqu’un a été plus rapide',
  changedText:
    'Quelqu’un d’autre a modifié ceci depuis que vous l’avez vu. Regardez ce qui est nouveau, puis décidez à nouveau.',
  wrong: 'Cela ne peut pas être accepté',
  tooLarge: 'Trop volumineux',
  tooLargeText: 'L’envoi dépasse ce qui est accepté en une fois.',
  elsewhere: 'Pas de là',
  elsewhereHost: 'Ce serveur répond à {origin}, non à {host}.',
  elsewherePage: 'Ce qui change quelque chose doit venir d’une page de {origin}.',
  noForm: 'Ce qui a été envoyé ne peut être lu.',
  fault: 'Une erreur de concord',
  faultText: 'C’est une erreur de concord, pas la vôtre. Elle est notée sous le numéro {number}.',
  back: 'Retour au début'
}
