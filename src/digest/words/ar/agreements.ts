import type {InPlace} from '../translation.js'

/** What is said otherwise where the parties of a comparison are agreements. */
export const agreements: InPlace = {
  'matrix.party': 'الاتفاق',
  'matrix.hint': 'في الجدول، تؤدي كل علامة إلى عبارات الاتفاق نفسه، ويؤدي اسم الاتفاق إلى كل ما يقوله.',
  'matrix.caption': '{taxonomy}: ما يقوله كل اتفاق بشأن كل بند',
  'counts.parties':
    '{count, plural, zero {لا اتفاقات} one {اتفاق واحد} two {اتفاقان} few {# اتفاقات} many {# اتفاقا} other {# اتفاق}}',
  'counts.ofParties':
    '{count, number} من أصل {total, plural, zero {# اتفاق} one {اتفاق واحد} two {اتفاقين} few {# اتفاقات} many {# اتفاقا} other {# اتفاق}}',
  'counts.none': 'لا اتفاق',
  'counts.one': 'اتفاق واحد',
  'counts.a few': 'بضعة اتفاقات',
  'counts.several': 'عدة اتفاقات',
  'counts.many': 'العديد من الاتفاقات',
  'counts.most': 'معظم الاتفاقات',
  'counts.all': 'جميع الاتفاقات',
  'opening.lead':
    'ما {parties, plural, zero {تنص عليه الاتفاقات} one {ينص عليه اتفاق واحد} two {ينص عليه اتفاقان} few {تنص عليه # اتفاقات} many {ينص عليه # اتفاقا} other {ينص عليه # اتفاق}} في {submissions, plural, zero {# نص} one {نص واحد} two {نصين} few {# نصوص} many {# نصا} other {# نص}}: جنبا إلى جنب وبعباراتها نفسها، مع بيان الصفحة والفقرة.',
  'opening.leadWithoutParty': 'لا تقارن هذه الخلاصة شيئا بعد: فليس فيها أي اتفاق.',
  'opening.example':
    '<b>مثال.</b> بعض الاتفاقات الواردة في هذه الخلاصة أو جميعها من وضع الخيال؛ ولم يبرمها أحد.',
  'opening.caution':
    'تؤدي كل علامة إلى عبارات الاتفاق نفسه، وتؤدي هذه إلى الصفحة. وقد عثر برنامج حاسوبي على المقاطع، ويمكن أن يفوته مقطع أو أن يسيء فهمه: فيُرجى الرجوع إلى الصفحة قبل الاعتماد على أي خانة. وللمزيد انظر ”<link>{heading}</link>“.',
  'comparison.partiesHeading': 'حسب الاتفاقات',
  'making.cells':
    'قُسم كل نص إلى مقاطع، وقورن كل مقطع بالبنود الواردة في {lists, plural, zero {# قائمة} one {قائمة واحدة} two {قائمتين} few {# قوائم} many {# قائمة} other {# قائمة}}. ولكل اتفاق ولكل بند خانة واحدة. ويُميَّز بين أربعة أنواع من الخانات: الاتفاق <b>يتخذ موقفا</b>، أو <b>يذكر</b> الموضوع دون اتخاذ موقف، أو <b>لم يتطرق إليه</b>، أو نصه <b>غير مقروء</b>.',
  'making.order':
    'تُرتب الاتفاقات أبجديا. وتُعطى الأعداد في صيغة ”س من أصل ص اتفاقا“ ولا تشكل ترتيبا للاتفاقات.',
  'outline.neutral': 'ترد الاتفاقات بالترتيب الأبجدي، ولا يرتّبها أي عدد.',
  'outline.noParty':
    'لم يُعرف بعد اتفاق لأي نص، ولذلك لا تُجرى أي مقارنة ولا يُقال عن أي اتفاق إنه لم يتطرق إلى شيء.',
  'outline.fixedWords':
    'الكلمات الدالة على الأعداد ثابتة: ”بضعة“ حتى {few, number}، و”عدة“ حتى {several, number}، و”العديد“ فيما يزيد على ذلك، و”معظم“ فيما يزيد على {most} من جميع الاتفاقات.',
  'reading.party': 'الاتفاق',
  'reading.partyNotKnown': 'الاتفاق غير معروف: <original>{from}</original>',
  'reading.partyToldFrom': 'استُدل على الاتفاق من: <original>{from}</original>',
  'reading.allPlaced': 'الاتفاق الذي يعود إليه كل نص معروف.',
  'quotes.partyNotKnown': 'الاتفاق غير معروف',
  'tableColumns.party': 'الاتفاق، المعرّف',
  'tableColumns.partyName': 'الاتفاق',
  'tableColumns.parties': 'الاتفاقات',
  'tableColumns.who': 'الاتفاقات المعنية',
  'tableColumns.other': 'الاتفاق الآخر، المعرّف',
  'tableColumns.otherName': 'الاتفاق الآخر',
  'tableTitles.parties': 'الاتفاقات',
  'tableTitles.matrix': 'الاتفاقات والبنود',
  'tableTitles.unplaced': 'الاتفاق غير معروف',
  'pictures.matrixAbout':
    'سطر لكل اتفاق وعمود لكل بند. وتبين العلامة في كل خانة كيف يتناول الاتفاق البند؛ وتدل النقطة على أنه لم يُعثر على شيء فيما قُرئ، وعلامة الاستفهام على أنه لا يمكن قول شيء. ويبين الجدول الشيء نفسه، وتؤدي كل علامة فيه إلى عبارات الاتفاق نفسه.',
  'findings.likenessIntro':
    'لكل اتفاق، الاتفاقات الأقرب إليه فيما يتناوله كلاهما. وهذا يتعلق بالأقوال لا بالمقاصد؛ ولا يُحسب عدم التطرق تأييدا ولا معارضة، ولا يترتب على ذلك أي ترتيب بين الاتفاقات.'
}
