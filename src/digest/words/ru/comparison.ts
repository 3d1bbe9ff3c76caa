import type {comparison as english} from '../en/comparison.js'
import type {Translation} from '../translation.js'

/** Party by party, code by code, shared wording, and who spoke in transcripts. */
export const comparison: Translation<typeof english> = {
  partiesHeading: 'По сторонам',
  noneOfItsCouldBeRead: 'Ни один из ее материалов не удалось прочитать.',
  all: 'все',
  silentOn: '<b>Не высказывается</b> ({count}): {codes}',
  unsureOn: '<b>Из них не ясно</b> ({count}): <list>{codes}</list>',
  unreadOn: '<b>Не прочитано</b> ({count}): {codes}',
  codesHeading: 'По рубрикам',
  nothingFoundOn: 'По этим рубрикам в прочитанном ничего не найдено:',
  sourceAndWording: '<english>{source}</english>. {wording}.',
  tally: 'Занимают позицию: {position}; упоминают: {mentions}.',
  whatTheySay: 'Что они говорят',
  silentParties: '<b>Не высказываются</b> ({count}): {parties}',
  unsureParties: '<b>Из них не ясно</b> ({count}): <list>{parties}</list>',
  unreadParties: '<b>Не прочитано</b> ({count}): {parties}',
  sharedHeading: 'Общие формулировки',
  sharedIntro:
    'Предложения, которые дословно или почти дословно содержатся в материалах разных сторон: согласованные формулировки или то, что несколько сторон говорят сообща. Сначала приводятся те, которые встречаются у наибольшего числа сторон. Кто первым написал предложение, неизвестно, и далее сторона может дополнить его или выступить против него.',
  sameWords: 'Те же слова',
  nearlySameWords: 'Почти те же слова: прочтите, чем они отличаются',
  voicesHeading: 'Кто выступал в расшифровках',
  voicesIntro:
    'Расшифровка содержит слова так, как они были записаны в зале; она не является официальным отчетом. То, что говорит в ней сторона, отражено в ячейках этой стороны. То, что говорят председатель, секретариат, а также лица и организации, не являющиеся сторонами, приведено здесь и не отражено ни в одной ячейке.',
  parties: 'Стороны',
  nameless: 'Выступающий без указания имени',
  voice: '<name>{speaker}</name>: <link>{party}</link>, {turns}',
  voiceThrough: '<name>{speaker}</name>: <link>{party}</link>, выступает: {spokesman}, {turns}',
  toldFrom: '(установлено по следующему: <original>{from}</original>)',
  likelyToldFrom: '(установлено по следующему: <original>{from}</original>; вероятно, следует проверить)',
  otherVoice: '{role}, {turns}',
  otherVoiceOnNothing: '{role}, {turns}; ни по одной рубрике ничего',
  definitionsOriginal:
    'Определения переведены этим проектом, кроме случаев, когда у источника есть текст на этом языке; непереведенные определения и источники приведены на английском языке.',
  'translation-project': 'Перевод этого проекта, а не формулировка источника.',
  'translation-source': 'Формулировка самого источника на этом языке.'
}
