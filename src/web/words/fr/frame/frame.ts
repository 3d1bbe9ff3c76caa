import type {frame as english} from '../../en/frame/frame.js'
import type {Translation} from '../../translation.js'

export const frame: Translation<typeof english> = {
  name: 'concord',
  skip: 'Aller au contenu',
  menu: 'Menu',
  submissions: 'Contributions',
  next: 'À examiner ensuite',
  matrix: 'Tableau croisé',
  search: 'Recherche',
  codebook: 'Guide de codage',
  editions: 'Éditions',
  rounds: 'Séries de codage',
  taggers: 'Étiqueteurs',
  accounts: 'Comptes',
  audit: 'Journal d’audit',
  programs: 'Pour les programmes',
  language: 'Langue',
  changeLanguage: 'Changer',
  signedIn: '{name}, {role}',
  signOut: 'Se déconnecter',
  account: 'Votre compte',
  close: 'Fermer',
  live: 'Quelque chose a changé : {what}',
  reload: 'Afficher',
  working: 'En cours…',
  failed: 'Rien n’a été fait : {why}'
}
