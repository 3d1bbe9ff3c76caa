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
  linkText: 'Este enlace le da entrada una sola vez.'
}
