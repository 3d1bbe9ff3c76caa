import type {codebook as english} from '../../en/comparing/codebook.js'
import type {Translation} from '../../translation.js'

export const codebook: Translation<typeof english> = {
  title: 'Guide de codage',
  about: 'Ce que désigne chaque code, ce qui en relève et ce qui n’en relève pas, et des passages confirmés.',
  version: 'version {version}',
  replaces: 'remplace la version {version}',
  source: 'Source',
  includes: 'En relève',
  excludes: 'N’en relève pas',
  related: 'Proches ailleurs',
  examples: 'Passages confirmés',
  noExamples: 'Aucun passage n’a encore été confirmé.',
  allExamples: 'Tous les passages portant ce code',
  questions: 'Questions controversées',
  earlier: 'Auparavant',
  earlierFrom: 'Jusqu’au {date}, il était défini ainsi :',
  older:
    '{count, plural, one {# étiquette fixée par une personne sous une définition antérieure} other {# étiquettes fixées par des personnes sous une définition antérieure}}',
  exact: 'identique',
  close: 'proche',
  broad: 'plus large',
  narrow: 'plus étroit',
  relatedTo: 'lié'
}
