import type {audit as english} from '../../en/office/audit.js'
import type {Translation} from '../../translation.js'

/** The record of who did what and when. */
export const audit: Translation<typeof english> = {
  about:
    'Tout ce que des personnes ont fait : on ne fait qu’y ajouter, chaque entrée étant liée à la précédente.',
  verify: 'Vérifier qu’il est intact',
  whole:
    'Le journal est intact : {entries, plural, one {# entrée} other {# entrées}}, {corrections, plural, one {# correction} other {# corrections}}.',
  broken: 'Le journal est rompu à l’entrée {number, number} : {why}',
  head: 'Sa fin, à noter ailleurs :',
  number: 'Nº',
  at: 'Quand',
  by: 'Qui',
  act: 'Acte',
  on: 'Sur',
  details: 'Détails',
  any: 'tous',
  filter: 'Filtrer',
  clear: 'Tout afficher',
  older: 'Plus anciens',
  nothing: 'Aucune entrée ne correspond.',
  unknown: 'inconnu',
  detail: '{name} :',
  none: 'néant',
  'way-password': 'mot de passe',
  'way-link': 'lien de connexion',
  'way-provider': 'fournisseur OpenID',
  'refused-unknown': 'aucun compte à cette adresse',
  'refused-unconfirmed': 'adresse non confirmée par le fournisseur',
  'refused-failed': 'échec chez le fournisseur',
  'refused-blocked': 'compte bloqué',
  fileCount: '{count, plural, one {# fichier} other {# fichiers}}',
  commandLine: 'ligne de commande',
  byParty: 'partie : {party}',
  byProvider: 'fournisseur OpenID {address}'
}
