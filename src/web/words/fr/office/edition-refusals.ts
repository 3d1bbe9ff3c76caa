import type {editionRefusals as english} from '../../en/office/edition-refusals.js'
import type {Translation} from '../../translation.js'

/** Why something is not done to an edition. In French. */
export const editionRefusals: Translation<typeof english> = {
  unknown: 'Il n’y a pas d’édition {edition} : voyez la liste des éditions.',
  unread: '{count} des contributions ne sont pas encore lues : attendez qu’elles le soient, ou réessayez.',
  nothing: 'Aucune contribution n’est de ces sessions : nommez-les comme le font les contributions.',
  nobody: 'Il ne reste rien de ce qui a été remis : limitez moins l’édition.',
  regionUnknown: 'Il n’y a pas de groupe régional {name} : choisissez parmi {choices}.',
  languageUnknown: 'Rien n’a été remis dans la langue {name} : choisissez parmi {choices}.',
  taxonomyUnknown: 'Il n’y a pas de liste de codes {name} : choisissez parmi {choices}.',
  final: 'Cette édition est publiée sous le numéro {number} : préparez-en une nouvelle qui la remplace.',
  dropped: 'Cette édition a été abandonnée : préparez-en une nouvelle.',
  replacesUnknown:
    'Il n’y a pas d’édition publiée {number} de cette collection que celle-ci puisse remplacer.',
  replacedAlready: 'L’édition {number} est déjà remplacée par l’édition {by} : remplacez celle-là.',
  notInReview: 'Cette édition n’est pas encore en révision : mettez-la d’abord en révision.',
  inReview: 'Cette édition est déjà en révision.',
  unanswered: 'La réponse {number} n’est pas encore traitée : traitez d’abord toutes les réponses.',
  behind:
    'La réponse {number} a été acceptée, et ce projet ne contient pas la correction : fixez à nouveau ses données.',
  notSecretariat:
    'Une édition est approuvée par des personnes ayant le rôle de secrétariat ; le vôtre est : {role}.',
  notAPerson: 'Un programme ne peut approuver : connectez-vous vous-même.',
  notFresh:
    'Redonnez votre mot de passe ou reconnectez-vous : une approbation demande une connexion récente.',
  wrongPassword: 'Ce n’est pas le mot de passe de {account} : redonnez-le.',
  tooOften: 'Trop de mots de passe erronés : attendez dix minutes.',
  approvedAlready:
    'Vous avez déjà approuvé exactement ceci : une autre personne du secrétariat doit être la deuxième.',
  otherDraft: 'L’édition a changé depuis que vous l’avez regardée : regardez de nouveau avant d’approuver.',
  tooFew: 'Deux personnes du secrétariat doivent approuver exactement ceci ; {count} l’ont fait.',
  publishingNow: 'Quelqu’un d’autre publie cette édition en ce moment.',
  published: 'Cette édition a déjà été publiée sous le numéro {number}.',
  notPublished: 'Cette édition n’est pas publiée : seule une édition publiée peut être retirée ou rectifiée.',
  withdrawn: 'L’édition {number} a déjà été retirée.',
  insteadUnknown: 'Il n’y a pas d’édition publiée {number} à lire à la place.',
  cannotSign:
    'Rien ne peut être signé ici pour l’instant : qui gère ce serveur doit créer sa clé, ou la vérifier.',
  noReason: 'Dites pourquoi, en {most} caractères au plus.',
  linkUnknown: 'Ce lien n’est pas valable : demandez-en un nouveau au secrétariat.',
  linkRevoked: 'Ce lien a été repris : demandez-en un nouveau au secrétariat.',
  linkEnded: 'Ce lien a expiré le {until} : demandez-en un nouveau au secrétariat.',
  replyClosed: 'Plus rien ne peut être dit sur cette édition avant sa publication : écrivez au secrétariat.',
  replyEmpty: 'Rien n’a été écrit : dites ce qui est faux ou ce qui manque.',
  replyTooLong: 'Votre texte a {length} caractères, et {most} au plus sont acceptés : abrégez-le.',
  replyTooMany:
    'Il y a {most} réponses de cette partie, et plus aucune n’est acceptée : écrivez au secrétariat.',
  replySubject: 'Il n’y a pas de telle case dans votre ligne : choisissez-en une.',
  replyUnknown: 'Il n’y a pas de réponse {number} à cette édition.',
  replyAnswered: 'La réponse {number} est déjà traitée.',
  noSuchParty: 'La partie {party} n’est pas dans cette édition.',
  linkTooLong: 'Un lien vaut de 1 à {most} jours.',
  passageOther: 'Ce passage n’est pas de la partie qui a répondu : choisissez l’un des siens.',
  spokenSince: 'D’autres se sont prononcés entre-temps sur ce passage : regardez de nouveau, puis répondez.'
}
