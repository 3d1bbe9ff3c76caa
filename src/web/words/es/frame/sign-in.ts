import type {signIn as english} from '../../en/frame/sign-in.js'
import type {Translation} from '../../translation.js'

export const signIn: Translation<typeof english> = {
  title: 'Iniciar sesión',
  email: 'Dirección de correo',
  password: 'Contraseña',
  submit: 'Iniciar sesión',
  wrong:
    'La dirección y la contraseña no se corresponden. Inténtelo de nuevo o pida un enlace a la administración.',
  tooMany: 'Demasiados intentos. Espere un minuto e inténtelo de nuevo.',
  badLink: 'Este enlace ya se ha usado o tiene más de una hora. Pida uno nuevo.',
  linkTitle: 'Iniciar sesión con su enlace',
  linkSubmit: 'Iniciar sesión',
  linkText: 'Este enlace le da entrada una sola vez.',
  through: 'Entrar a través de {provider}',
  providerAway: 'No se puede contactar con el proveedor. Inténtelo de nuevo o entre aquí.',
  'provider-unknown': 'Nadie con su dirección tiene cuenta aquí: pida a un administrador que la cree.',
  'provider-unconfirmed':
    'Su proveedor no confirma su dirección, así que no se puede saber quién es usted: consulte a quien lo gestiona.',
  'provider-failed': 'No se ha podido. Inténtelo de nuevo; si persiste, consulte a un administrador.'
}
