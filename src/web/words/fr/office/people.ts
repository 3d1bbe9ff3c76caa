import type {people as english} from '../../en/office/people.js'
import type {Translation} from '../../translation.js'

/** Accounts, and the own account. */
export const people: Translation<typeof english> = {
  accounts: 'Comptes',
  rolesAbout:
    'Un lecteur consulte ; un analyste dépose aussi des documents et corrige ; le secrétariat dirige en outre les cycles de codage et les étiqueteurs et voit le journal d’audit ; un administrateur gère aussi les comptes.',
  count: '{count, plural, one {# compte} other {# comptes}}',
  name: 'Nom',
  email: 'Adresse électronique',
  role: 'Rôle',
  roleOf: 'Rôle de {name}',
  since: 'Depuis',
  do: 'Agir',
  change: 'Modifier',
  new: 'Nouveau compte',
  create: 'Créer',
  link: 'Lien de connexion',
  linkTitle: 'Lien de connexion pour {name}',
  linkAbout:
    'À remettre à cette seule personne. Il n’est montré qu’une fois, sert une fois et vaut {minutes, number} minutes.',
  endSessions: 'Déconnecter partout',
  block: 'Bloquer',
  unblock: 'Débloquer',
  blocked: 'bloqué',
  lastAdministrator:
    'C’est le dernier administrateur : plus personne ne pourrait gérer les comptes. Nommez d’abord un autre administrateur.',
  notByToken: 'Ceci n’est pas ouvert aux programmes : connectez-vous vous-même.',
  account: 'Votre compte',
  saved: 'Enregistré.',
  save: 'Enregistrer',
  language: 'Langue',
  password: 'Mot de passe',
  presentPassword: 'Mot de passe actuel',
  newPassword: 'Nouveau mot de passe, 12 caractères au moins',
  setPassword: 'Définir le mot de passe',
  wrongPassword: 'Le mot de passe actuel est un autre. Rien n’a été modifié.',
  sessions: 'Sessions',
  sessionsAbout:
    'Si vous avez oublié de vous déconnecter quelque part, terminez toutes les sessions, celle-ci comprise.',
  tokens: 'Jetons pour programmes',
  tokensAbout: 'Un programme qui envoie un jeton agit pour vous, avec au plus le rôle du jeton.',
  token: 'Jeton',
  tokenAbout: 'Il n’est montré qu’une fois : placez-le là où le programme le lit, et nulle part ailleurs.',
  makeToken: 'Créer un jeton',
  holds: 'Validité',
  days: '{days, plural, one {# jour} other {# jours}}',
  until: 'jusqu’au {at}',
  over: 'expiré le {at}',
  used: 'Dernier usage',
  revoke: 'Révoquer',
  revoked: 'révoqué'
}
