import type {adrift as english} from '../../en/reviewing/adrift.js'
import type {Translation} from '../../translation.js'

export const adrift: Translation<typeof english> = {
  title: 'Исправления без места',
  about:
    'Сказанное остаётся, даже если отрывка больше нет: файл прочитан заново, разделён иначе или заменён. Укажите, где ему место.',
  nothing: 'У каждого исправления есть место.',
  gone: 'Его отрывка больше нет.',
  replaced: 'Оно относилось к прежнему файлу с тем же именем.',
  said: '{by}, {date}: {verdict}',
  nearest: 'Самые похожие отрывки',
  likeness: 'сходство {share}',
  here: 'Место здесь',
  noNear: 'Похожих отрывков нет.',
  'verdict-accept': 'принято',
  'verdict-reject': 'отклонено',
  'verdict-set': 'установлено',
  'verdict-best-quote': 'названо лучшей цитатой',
  'verdict-note': 'отмечено',
  'verdict-no-code': 'прочитано, ничего нет',
  'verdict-withdraw': 'отозвано'
}
