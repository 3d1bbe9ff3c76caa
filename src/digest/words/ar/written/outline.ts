import type {outline as english} from '../../en/written/outline.js'
import type {Translation} from '../../translation.js'

/** The frame of the written formats: how to read them, the overview, and what was read. */
export const outline: Translation<typeof english> = {
  counted: '{words} ({count, number} من أصل {total, number})',
  ownWords:
    'كل اقتباس مطابق حرفيا لما ورد في المساهمة، بلغتها الأصلية؛ ولم يُترجم شيء. وتبيّن حاشيةٌ اسم الملف. وفي الفصل الواحد تُطبع الكلمات نفسها مرة واحدة، وتحيل إليها المواضع اللاحقة.',
  part: 'الجزء {number}',
  inParts: 'عدد أجزاء هذه الخلاصة، وكل جزء منها في ملف مستقل: {count, number}',
  namedUnder: 'يُذكر هنا ملف كل اقتباس تحته بدلا من الحاشية.',
  leads: 'يحيل كل عدد إلى قائمة الأطراف المعدودة، ويحيل كل اسم في تلك القائمة إلى الكلمات التي يستند إليها.',
  check:
    'عُثر على المقاطع بواسطة برنامج، وقد يُغفل مقطع أو يُساء تقديره: يُرجى التحقق من الصفحة قبل الاعتماد عليه.',
  fixedWords:
    'الكلمات الدالة على الأعداد ثابتة: ”بضعة“ حتى {few, number}، و”عدة“ حتى {several, number}، و”العديد“ فيما يزيد على ذلك، و”معظم“ فيما يزيد على {most} من جميع الأطراف.',
  overviewHeading: 'نظرة عامة',
  overviewCaption: '{taxonomy}: عدد الأطراف التي تتناول كل بند، وكيف تتناوله',
  neutral:
    'ترد الأطراف بالترتيب الأبجدي، ولا يرتّبها أي عدد. ويرد ما تقوله المجموعة تحت اسمها؛ ويُعرض بجانب أعضائها بوصفه قولا عن طريق المجموعة.',
  divisionMeans:
    'يبيّن الانقسام مدى تساوي توزع الأطراف التي تتخذ موقفا: 0 إذا كانت جميعها في جانب واحد، و1 إذا تساوت أعدادها في كل جانب. ومعادلته هي k/(k−1) · (1 − Σ pᵢ²)، حيث k عدد الجوانب وpᵢ نسبة الأطراف في الجانب i؛ والطرف الموجود في عدة جوانب يُحسب في كل منها بالتساوي. وإذا اتخذ موقفا أقل من طرفين فلا انقسام (–).',
  sourceAndVersion: 'المصدر: <english>{source}</english>. الإصدار {version}.',
  code: 'البند',
  speakToIt: 'تتناوله',
  division: 'الانقسام',
  throughGroups: '<b>عن طريق مجموعة</b>، {count}: {parties}',
  throughGroup: '{party} (عن طريق {group})',
  throughGroupDiffers: '{party} (عن طريق {group}؛ وتختلف كلماته هو)',
  groupSays: 'عن طريق {group}: {manner}.',
  groupSaysOtherwise: 'عن طريق {group}: {manner}؛ وتختلف كلماته هو.',
  takenBy: '<b>{answer}</b>: {count}',
  mannerBy: '<b>{manner}</b>، {count}: {parties}',
  nothingOfTheKind: 'لم يُعثر على شيء من هذا القبيل فيما قُرئ.',
  noParty: 'لم يُعرف بعد طرف لأي مساهمة، ولذلك لا تُجرى أي مقارنة ولا يُقال عن أي دولة إنها لم تتطرق إلى شيء.',
  howRead: 'طريقة القراءة',
  byText:
    '{count, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}} من نص الملف',
  withoutPages: 'من نص الملف',
  quotedFiles: 'ما اقتُبس من كل ملف',
  remarks: 'ملاحظات'
}
