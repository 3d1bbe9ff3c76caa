import type {findings as english} from '../../en/written/findings.js'
import type {Translation} from '../../translation.js'

/** Groups, acts, what is new, and nearness of positions. */
export const findings: Translation<typeof english> = {
  groupsHeading: 'المجموعات وأعضاؤها',
  groupsIntro:
    'ترد أقوال المجموعة تحت اسم المجموعة، ولا تُحسب لأي عضو؛ وتُعرض بجانب العضو بوصفها أقوالا عن طريق المجموعة.',
  membersAsOf: 'الأعضاء الذين توجد لهم مساهمة هنا، حسب القائمة في {date}: {members}.',
  membersUndated: 'الأعضاء الذين توجد لهم مساهمة هنا (تاريخ القائمة غير معروف): {members}.',
  membersElsewhere: 'الأعضاء الذين لا توجد لهم مساهمة هنا: {count, number}.',
  sourceOfList: 'مصدر القائمة: <english>{source}</english>. {wording}.',
  groupCaption: '{group}: ما تقوله عن أعضائها',
  member: 'العضو',
  alignedOn: 'لم يُعثر على قول له، ويُنسب إليه عن طريق المجموعة',
  speaksToo: 'يتكلم باسمه أيضا',
  differsOn: 'تختلف كلماته عن كلمات المجموعة',
  unsureHeading: 'ما قد يكون قيل',
  unsureIntro:
    'كلام لا يستطيع البرنامج الجزم بما إذا كان يتطرق إلى الموضوع، حيث لم يُعثر على شيء آخر بشأنه. ولا يُحسب منه شيء: فالخانة تُحسب عدم تطرق أو تبقى غير مقروءة، والمسألة تُحسب بلا جواب. وينبغي قراءته قبل استنتاج عدم التطرق.',
  proposalsHeading: 'المقترحات',
  proposalsIntro: 'ما تقترحه الأطراف (نص جديد أو قاعدة جديدة أو هيئة جديدة)، ومن يقترحه.',
  practicesHeading: 'الممارسات',
  practicesIntro:
    'التدابير التي تفيد الأطراف بأنها اتخذتها. فذكر القاعدة، وتأييدها، ووضعها موضع التنفيذ ثلاثة أمور مختلفة.',
  obstaclesHeading: 'العقبات',
  obstaclesIntro: 'ما تقول الأطراف إنه يحول دون ذلك، وما إذا كانت تقول إن الأمر غير ممكن أو غير مرغوب فيه.',
  'obstacle-skill': 'لا يستطيع',
  'obstacle-will': 'لا يريد',
  'obstacle-untold': 'لم يُبيَّن هل لا يستطيع أم لا يريد',
  breachesHeading: 'الانتهاكات المدعاة',
  breachesIntro: 'حيث يقول طرف إن قاعدة قد انتُهكت. وهذا قول ذلك الطرف وحده؛ ولم يُبحث في صحته.',
  sinceHeading: 'ما هو جديد',
  'since-date': 'مقارنةً بكل ما يسبق تاريخه: {name}.',
  'since-session': 'مقارنةً بكل ما يسبق الدورة: {name}.',
  'since-digest': 'مقارنةً بخلاصة سابقة: {name}.',
  sinceCaution:
    'لا تعني عبارة ”لم يعد يُذكر“ أن الطرف غيّر رأيه. ولا يوصف بها شيء لدى الأطراف التي لم تقدم شيئا منذ ذلك الحين.',
  newSubmissions: 'المساهمات الجديدة: {count, number}.',
  undated: 'بلا تاريخ، ولذلك عُدَّت سابقة: {count, number}.',
  'change-new': 'جديد',
  'change-changed': 'تغيّر',
  'change-dropped': 'لم يعد يُذكر',
  changed: '{subject}: {change} ({before} ← {after})',
  before: 'من قبل:',
  now: 'الآن:',
  nothingSaid: 'لم يُقل شيء',
  nothingNew: 'لا جديد ولا تغيير ولا شيء لم يعد يُذكر.',
  likenessHeading: 'تقارب المواقف',
  likenessIntro:
    'لكل طرف، الأطراف التي مواقفها هي الأقرب إلى موقفه فيما تكلم عنه كلاهما. وهذا يتعلق بالأقوال لا بالتحالفات أو المقاصد؛ ولا يُحسب عدم التطرق تأييدا ولا معارضة، ولا يترتب على ذلك أي ترتيب بين الأطراف.',
  likenessFormula:
    'المسافة هي متوسط جميع البنود والمسائل التي يتخذ فيها كلاهما موقفا: في البند، الفرق بين موقفيهما (يؤيد 1، مع تحفظات 0.75، متباين 0.5، يعارض 0)، وفي المسألة، نسبة الإجابات التي يعطيها أحدهما فقط. فعند 0 يقول كلاهما الشيء نفسه فيها جميعا، وعند 1 العكس. وتكون بين طرفين مسافة إذا اشتركا في {least, number} منها على الأقل.',
  likenessCaption: 'الأطراف، والأقرب إلى كل منها',
  nearest: 'الأقرب',
  near: '{party} ({distance}، المشترك: {shared, number})',
  asNear: 'وعلى القرب نفسه أيضا: {count, number}',
  noDistance: 'أطراف لا تشترك مع غيرها فيما يكفي لتحديد مسافة: {parties}.'
}
