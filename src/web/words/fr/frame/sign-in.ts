import type {signIn as english} from '../../en/frame/sign-in.js'
import type {Translation} from '../../translation.js'

export const signIn: Translation<typeof english> = {
  title: 'Se connecter',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  submit: 'Se connecter',
  wrong:
    'L’adresse et le mot de passe ne correspondent pas. Réessayez, ou demandez un lien de connexion à l’administration.',
  tooMany: 'Trop d’essais. Attendez une minute, puis réessayez.',
  badLink: 'Ce lien de connexion a déjà servi ou date de plus d’une heure. Demandez-en un nouveau.',
  linkTitle: 'Se connecter par lien',
  linkSubmit: 'Se connecter',
  linkText: 'Ce lien vous connecte une seule fois.'
}
