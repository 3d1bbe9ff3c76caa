import type {comparison as english} from '../en/comparison.js'
import type {Translation} from '../translation.js'

/** Party by party, code by code, shared wording, and who spoke in transcripts. */
export const comparison: Translation<typeof english> = {
  partiesHeading: 'حسب الأطراف',
  noneOfItsCouldBeRead: 'تعذرت قراءة أي من مساهماته.',
  all: 'جميع البنود',
  silentOn: '<b>لم يتطرق إلى</b> ({count}): {codes}',
  unsureOn: '<b>منها غير مؤكد</b> ({count}): <list>{codes}</list>',
  unreadOn: '<b>غير مقروء</b> ({count}): {codes}',
  codesHeading: 'حسب البنود',
  nothingFoundOn: 'لم يُعثر فيما قُرئ على شيء بشأن هذه البنود:',
  sourceAndWording: '<english>{source}</english>. {wording}.',
  tally: 'يتخذ موقفا: {position}؛ يذكر الموضوع: {mentions}.',
  whatTheySay: 'ما تقوله الأطراف',
  silentParties: '<b>لم تتطرق إليه</b> ({count}): {parties}',
  unsureParties: '<b>منها غير مؤكد</b> ({count}): <list>{parties}</list>',
  unreadParties: '<b>غير مقروءة</b> ({count}): {parties}',
  sharedHeading: 'الصيغ المشتركة',
  sharedIntro:
    'جمل ترد حرفيا أو شبه حرفيا في مساهمات أطراف مختلفة: نص متفق عليه، أو ما تقوله عدة أطراف بصورة مشتركة. وترد أولا الجمل التي يتشارك فيها أكبر عدد من الأطراف. ولا يُعرف من كتب الجملة أولا، وقد يضيف إليها طرف ما بعد ذلك أو يعارضها.',
  sameWords: 'العبارات نفسها',
  nearlySameWords: 'العبارات نفسها تقريبا: تُقرأ لمعرفة أوجه الاختلاف',
  voicesHeading: 'من تكلّم في التدوينات النصية',
  voicesIntro:
    'يتضمن التدوين النصي الأقوال كما دُوّنت في القاعة؛ وهو ليس محضرا رسميا. ويرد ما يقوله الطرف فيه في خانات ذلك الطرف. أما ما تقوله الرئاسة والأمانة العامة والأشخاص والمنظمات من غير الأطراف فيرد هنا، ولا يرد في أي خانة.',
  parties: 'الأطراف',
  nameless: 'متكلم لم يُذكر اسمه',
  voice: '<name>{speaker}</name>: <link>{party}</link>، {turns}',
  voiceThrough: '<name>{speaker}</name>: <link>{party}</link>، تكلم باسمه: {spokesman}، {turns}',
  toldFrom: '(استُدل عليه من: <original>{from}</original>)',
  likelyToldFrom: '(استُدل عليه من: <original>{from}</original>؛ مرجح، وينبغي التحقق منه)',
  otherVoice: '{role}، {turns}',
  otherVoiceOnNothing: '{role}، {turns}؛ لا شيء بشأن أي بند',
  definitionsOriginal:
    'التعاريف مترجمة في إطار هذا المشروع، إلا حيث توجد للمصدر صياغة بهذه اللغة؛ وترد التعاريف غير المترجمة والمصادر بالإنكليزية.',
  'translation-project': 'ترجمة هذا المشروع، وليست صياغة المصدر.',
  'translation-source': 'صياغة المصدر نفسه بهذه اللغة.'
}
