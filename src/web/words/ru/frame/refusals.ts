import type {refusals as english} from '../../en/frame/refusals.js'
import type {Translation} from '../../translation.js'

export const refusals: Translation<typeof english> = {
  notFound: 'Такой страницы нет',
  notFoundText: 'Искомого здесь нет: возможно, оно убрано или адрес набран с ошибкой.',
  notAllowed: 'Не для вашей роли',
  notAllowedText: 'Ваша роль этого не позволяет. Её может изменить администратор.',
  signIn: 'Войдите',
  changed: 'Кто-то успел раньше',
  changedText: 'Кто-то изменил это после того, как вы это видели. Посмотрите, что нового, и решите ещё раз.',
  wrong: 'Это нельзя принять',
  tooLarge: 'Слишком много',
  tooLargeText: 'Прислано больше, чем принимается за один раз.',
  elsewhere: 'Не оттуда',
  elsewhereHost: 'Этот сервер отвечает по адресу {origin}, а не {host}.',
  elsewherePage: 'То, что что-то меняет, должно приходить со страницы {origin}.',
  noForm: 'Присланное не читается.',
  fault: 'Ошибка concord',
  faultText: 'Это ошибка concord, а не ваша. Она записана под номером {number}.',
  back: 'К началу'
}
