import type {programs as english} from '../../en/office/programs.js'
import type {Translation} from '../../translation.js'

/** The programmatic interface. */
export const programs: Translation<typeof english> = {
  about: 'Les programmes demandent les mêmes choses que ces pages et reçoivent du JSON.',
  how: 'Créez un jeton dans votre compte et envoyez-le avec chaque requête :',
  document: 'La description complète (OpenAPI 3.1)',
  request: 'Requête',
  does: 'Ce qu’elle fait',
  who: 'À partir du rôle',
  english: 'Ces phrases sont en anglais, comme dans la description.'
}
