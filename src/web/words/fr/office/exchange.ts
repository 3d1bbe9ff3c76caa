import type {exchange as english} from '../../en/office/exchange.js'
import type {Translation} from '../../translation.js'

/** Taking what is here to other programs, and back. */
export const exchange: Translation<typeof english> = {
  title: 'Vers d’autres logiciels',
  about:
    'Tout ce qui est établi en ce moment, avec chaque correction, dans des formats que lisent d’autres logiciels. Les personnes y figurent sous pseudonyme.',
  link: 'Emporter ceci vers d’autres logiciels',
  'akoma-ntoso': 'Akoma Ntoso',
  'akoma-ntoso-what': 'Le texte de chaque contribution pour les systèmes documentaires de l’ONU, en XML.',
  corrections: 'Tableur des corrections',
  'corrections-what':
    'Une ligne par passage et étiquette : modifiez verdict, position, acte ou note, puis renvoyez le fichier ci-dessous.',
  prov: 'Provenance (PROV-O)',
  'prov-what': 'Qui ou quoi a posé chaque étiquette : fichiers, étiqueteur, corrections.',
  qdc: 'Livre de codes (REFI-QDA, .qdc)',
  'qdc-what': 'Les codes et les questions pour les logiciels d’analyse qualitative.',
  qdpx: 'Projet (REFI-QDA, .qdpx)',
  'qdpx-what': 'Textes, codes et codages pour les mêmes logiciels.',
  skos: 'Taxonomies (SKOS)',
  'skos-what': 'Codes, libellés dans leurs langues, définitions et liens entre les codes.',
  'web-annotation': 'Annotations (W3C Web Annotation)',
  'web-annotation-what': 'Chaque étiquette et chaque correction à sa place dans le texte, avec les textes.',
  back: 'Un tableur modifié',
  backHelp:
    'Toutes les lignes modifiées sont reprises d’un coup et peuvent être annulées ensemble ; si une ligne est abîmée, rien n’est repris.',
  file: 'Le fichier (CSV)',
  send: 'Reprendre les modifications',
  taken:
    '{added, plural, =0 {Aucune nouvelle correction} one {# nouvelle correction} other {# nouvelles corrections}} à partir de {changed, plural, one {# ligne modifiée} other {# lignes modifiées}}.'
}
