import type {SiteCatalog} from './translation.js'

/** The words that a site alone has, in Arabic. */
export const arabic: SiteCatalog = {
  frame: {
    search: 'البحث',
    edition: 'الطبعة {number}',
    parties: 'الأطراف',
    codes: 'البنود',
    questions: 'المسائل',
    sources: 'المصادر',
    inThisEdition: 'في هذه الطبعة',
    languages: 'هذه الصفحة بلغات أخرى',
    publishedOn: 'نُشرت في {date}',
    feed: 'أخبار الطبعات (Atom)',
    partOf: 'الجزء {part, number} من {parts, number}',
    parts: 'أجزاء هذه الصفحة',
    earlierPart: 'الجزء السابق',
    nextPart: 'الجزء التالي',
    footer: 'من الطبعة {number} المنشورة في {date}. وترد عبارات الأطراف كما قُدّمت، بلغتها الأصلية.',
    filesToCheck: 'الملفات وكيفية التحقق منها'
  },
  front: {
    lead: 'ما قاله كل طرف: المواقف جنبا إلى جنب وبعبارات أصحابها، كما نشرتها الأمانة. ويرد مع كل اقتباس رقم الصفحة والفقرة.',
    newest: 'أحدث طبعة',
    earlier: 'الطبعات السابقة',
    noneInForce: 'لا توجد حاليا طبعة سارية. وتظل جميع الطبعات المنشورة متاحة للقراءة أدناه.'
  },
  standing: {
    withdrawn: '<b>سُحبت هذه الطبعة في {date}.</b> وتظل متاحة للقراءة هنا.',
    replaced: '<b>حلت محل هذه الطبعة</b> <link>الطبعة {number}</link>.',
    replaces: 'تحل محل <link>الطبعة {number}</link>.',
    readInstead: 'يُرجى الرجوع بدلا منها إلى <link>الطبعة {number}</link>.',
    why: 'السبب المذكور: {why}',
    erratum: 'تصويب {number, number}، {date}',
    errata: 'التصويبات',
    withdrawal: 'سحب، {date}',
    'mark-withdrawn': 'مسحوبة',
    'mark-replaced': 'حلت محلها الطبعة {number}',
    'mark-errata':
      '{count, plural, zero {لا تصويبات} one {تصويب واحد} two {تصويبان} few {# تصويبات} many {# تصويبا} other {# تصويب}}',
    hasErrata:
      '<b>{count, plural, zero {لم يُنشر تصويب} one {نُشر تصويب} two {نُشر تصويبان} few {نُشرت تصويبات} many {نُشرت تصويبات} other {نُشرت تصويبات}} لهذه الطبعة.</b> <link>يُرجى الاطلاع عليها قبل الاقتباس</link>.'
  },
  edition: {
    summary: 'موجز',
    about: 'عن هذه الطبعة',
    codes:
      '{count, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بندا} other {# بند}}',
    questions:
      '{count, plural, zero {لا مسائل خلافية} one {مسألة خلافية واحدة} two {مسألتان خلافيتان} few {# مسائل خلافية} many {# مسألة خلافية} other {# مسألة خلافية}}',
    whatItHolds: 'المحتوى',
    partiesSay: 'ما يقوله كل طرف بشأن كل بند وكل مسألة',
    codesSay: 'من يتطرق إلى كل بند، وكيف',
    questionsSay: 'التي تتخذ الأطراف مواقف منها',
    sourcesSay: 'ما قُرئ وما لم يُقرأ',
    sinceEarlier: 'التغييرات منذ الطبعة {number}',
    sinceSay: 'ما هو جديد أو متغير أو لم يتكرر',
    searchSay: 'كلمات، أطراف، بنود',
    downloads: 'التنزيل',
    verify: 'كيفية التحقق من أن هذا هو ما نُشر',
    approvedBy: 'أقرها',
    approval: '{name}، {date}',
    correctionsUpTo: 'التصحيحات المدرجة',
    documentSymbol: 'رمز الوثيقة',
    program: 'أُعدت بواسطة',
    fingerprint: 'بصمة المفتاح العام (SHA-256)'
  },
  files: {
    title: 'ملفات الطبعة {number}',
    file: 'الملف',
    size: 'الحجم',
    hash: 'SHA-256',
    kilobytes: '{size, number} كيلوبايت',
    caption: 'ملفات للتنزيل، مع حجم كل منها وبصمته',
    captionAll: 'جميع الملفات الواردة في البيان',
    'kind-html': 'الخلاصة، صفحة واحدة لا تحتاج إلى شبكة',
    'kind-pdf': 'الخلاصة، للطباعة (PDF)',
    'kind-docx': 'الخلاصة، وثيقة Word',
    'kind-xlsx': 'جميع الجداول، مصنف',
    'kind-md': 'الخلاصة، نص بسيط',
    'kind-working-paper-docx': 'ورقة عمل، Word',
    'kind-working-paper-pdf': 'ورقة عمل (PDF)',
    'kind-json': 'الخلاصة، للبرامج (JSON)',
    'kind-passages': 'جميع المقاطع مع رموزها (JSON، مقطع في كل سطر)',
    'kind-manifest': 'البيان: ما أُعدت منه الطبعة وبصمة كل ملف',
    'kind-signature': 'توقيع البيان',
    'kind-key': 'المفتاح العام للناشر',
    allFiles: 'جميع الملفات مع بصماتها',
    verifySteps: 'ترد بصمة كل ملف في البيان، والبيان موقّع. وبعد وضع ملفات هذه الطبعة في مجلد واحد:',
    verifyMinisign:
      'يُتحقق من التوقيع باستخدام <code>minisign</code>، المتاح في معظم الأنظمة، وبمفتاح عام مستلم من الأمانة نفسها:',
    verifyConcord: 'أو يُتحقق من التوقيع ومن جميع الملفات دفعة واحدة باستخدام concord:',
    verifyHash: 'ثم تُقارن بصمة SHA-256 لأي ملف بما ورد في البيان:',
    fingerprint: 'بصمة المفتاح العام هي <hash>{fingerprint}</hash> (SHA-256) ومعرّفه <hash>{id}</hash>.'
  },
  lists: {
    partiesCaption: 'الأطراف، وعدد البنود التي يتطرق إليها كل طرف من أصل {codes, number}',
    codesCaption: '{taxonomy}: عدد الأطراف التي تتطرق إلى كل بند من أصل {parties, number}',
    party: 'الطرف',
    code: 'البند',
    takePosition: 'تتخذ موقفا',
    takesPosition: 'يتخذ موقفا',
    mention: 'تذكره',
    mentions: 'يذكر',
    silent: 'دون تطرق',
    unread: 'غير مقروء',
    submissions: 'المساهمات',
    matrixOf: 'جدول جميع الأطراف: {taxonomy}'
  },
  party: {
    submissions: 'مساهماته',
    overview: 'نظرة عامة',
    ownWords: 'بعباراته',
    notInFull: 'تعذرت قراءة كل ما ورد من هذا الطرف. ولا يُستنتج شيء مما لم يُعثر عليه.',
    through: 'قيل عن طريق <name>{group}</name>: {manner}',
    throughDiffers: 'عباراته الخاصة مختلفة',
    onQuestions: 'بشأن المسائل الخلافية',
    replies: 'رد الطرف',
    'reply-objection': 'اعترض الطرف في {date}:',
    'reply-reference': 'أضاف الطرف مرجعا في {date}:',
    'answer-accepted': 'قُبل باعتباره تصحيحا.',
    'answer-kept': 'أُبقي كما هو: {why}',
    'answer-keptBare': 'أُبقي كما هو.'
  },
  code: {
    whoSays: 'من يقول ماذا',
    caption: 'الأطراف حسب كيفية تطرقها إليه',
    how: 'الكيفية',
    howMany: 'العدد',
    which: 'الأطراف',
    inTheirOwnWords: 'بعبارات أصحابها',
    near: 'بنود قريبة من هذا البند'
  },
  since: {
    caution: 'لا تعني عبارة ”لم يُذكر مجددا“ أن الطرف غيّر رأيه.',
    title: 'الطبعة {number} مقارنة بالطبعة {earlier}',
    lead: 'ما هو جديد أو متغير أو لم يتكرر في الطبعة {number}، مقارنة بما ورد في <link>الطبعة {earlier}</link>، اقتباسا مقابل اقتباس.',
    sameWords: 'لم يرد من هذا الطرف شيء جديد بين الطبعتين: ويعود الاختلاف إلى تصحيح أو إلى قراءة أخرى.',
    gone: 'وردت في الطبعة {earlier} ولم تعد ترد في هذه الطبعة: {parties}.',
    caption: 'التغييرات حسب الأطراف'
  },
  sources: {
    title: 'ما قُرئ وما لم يُقرأ',
    caption: 'المساهمات المقروءة',
    hash: 'SHA-256'
  },
  search: {
    title: 'البحث في الطبعة {number}',
    label: 'كلمات أو طرف أو بند',
    go: 'بحث',
    hint: 'يُعثر على الكلمات بجميع صيغها، باللغة التي قُدّمت بها. ويجري البحث في هذا المتصفح.',
    withoutScript:
      'يحتاج البحث إلى برنامج نصي لا يشغله هذا المتصفح. ويمكن الوصول إلى كل شيء من القوائم التالية:',
    none: 'لم يُعثر على شيء عن {words}.',
    found:
      '{count, plural, zero {لم يُعثر على أي موضع} one {عُثر على موضع واحد} two {عُثر على موضعين} few {عُثر على # مواضع} many {عُثر على # موضعا} other {عُثر على # موضع}}',
    more: 'عرض المزيد',
    tooCommon: 'ترد هذه الكلمات في كل مكان تقريبا ولم تؤخذ في الحسبان: {words}.',
    failed: 'تعذر تحميل جزء من الفهرس. يُرجى إعادة المحاولة.',
    working: 'جار البحث'
  },
  moved: {
    title: 'انتقلت هذه الصفحة إلى موضع آخر',
    text: 'أصبح ما كان واردا هنا جزءا من صفحة أخرى: <link>{title}</link>.',
    notFoundTitle: 'لا توجد صفحة بهذا العنوان',
    notFoundText:
      'ربما نُسخ العنوان خطأ: فعناوين الطبعات المنشورة لا تتغير. ويمكن الوصول إلى كل شيء من <link>الصفحة الأولى</link>.'
  },
  feed: {
    title: '{title}: الطبعات',
    erratum: 'الطبعة {number}: تصويب {notice, number}',
    withdrawal: 'سُحبت الطبعة {number}',
    published: 'الطبعة {number}',
    replaces: 'الطبعة {number} التي تحل محل الطبعة {earlier}'
  }
}
