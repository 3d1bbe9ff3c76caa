import type {why as english} from '../../en/reading/why.js'
import type {Translation} from '../../translation.js'

export const why: Translation<typeof english> = {
  byRule: 'Поставлено правилом ({by}).',
  byModel: 'Поставлено моделью ({by}).',
  byPerson: 'Поставлено: {name}.',
  asks: 'Правило требует {concepts}, {place}.',
  'within-sentence': 'в одном предложении',
  'within-neighbours': 'в двух предложениях',
  'within-passage': 'в пределах отрывка',
  near: '{place}; слов между ними не более {count}',
  'voice-reported': 'Приводится как мнение других.',
  'voice-rejected': 'Говорящий это отвергает.',
  'voice-set-aside': 'Упомянуто вскользь.',
  'voice-affirmed': 'Стоит в отрицании, которое говорящий отвергает.',
  'voice-unclear': 'Стоит рядом с отказом.',
  'voice-doubled': 'Стоит между двумя отрицаниями, и неясно, что они отрицают.',
  rejectedBy: 'Говорящий это отвергает ({words}).',
  reads: 'Машина прочла так: {manner}.',
  answers: 'Машина прочла такой ответ: {answer}.',
  ruleShare: 'Правило верно примерно в {share} случаях из 100.',
  spoke: 'Что больше всего говорило за и против, в логитах:',
  'feature-concept': 'понятие {names}',
  'feature-field': 'область {names}',
  'feature-word': 'слово',
  'feature-words': 'слова',
  'feature-rule': 'правило {names}',
  'feature-answer': 'ответ правил {names}',
  modelShare: 'Из 100 подобных отрывков её несут примерно {share}.',
  doubt: 'Этого слишком мало, чтобы засчитать: спрашивают человека.'
}
