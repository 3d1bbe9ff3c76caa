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
  linkText: 'Ce lien vous connecte une seule fois.',
  through: 'Se connecter par {provider}',
  providerAway: 'Le fournisseur est injoignable. Réessayez, ou connectez-vous ici.',
  'provider-unknown':
    'Personne n’a de compte ici à votre adresse : demandez à un administrateur d’en créer un.',
  'provider-unconfirmed':
    'Votre fournisseur ne confirme pas votre adresse ; on ne peut donc savoir qui vous êtes : adressez-vous à ses responsables.',
  'provider-failed': 'Cela n’a pas abouti. Réessayez ; si cela persiste, adressez-vous à un administrateur.'
}
