import type {signIn as english} from '../../en/frame/sign-in.js'
import type {Translation} from '../../translation.js'

export const signIn: Translation<typeof english> = {
  title: 'Вход',
  email: 'Адрес электронной почты',
  password: 'Пароль',
  submit: 'Войти',
  wrong:
    'Адрес и пароль не подходят друг к другу. Повторите попытку или попросите у администратора ссылку для входа.',
  tooMany: 'Слишком много попыток. Подождите минуту и повторите.',
  badLink: 'Эта ссылка уже использована или старше одного часа. Попросите новую.',
  linkTitle: 'Вход по ссылке',
  linkSubmit: 'Войти',
  linkText: 'По этой ссылке можно войти один раз.'
}
