import type {limits as english} from '../../en/written/limits.js'
import type {Translation} from '../../translation.js'

/** By what the digest was made, how well that does, and where errors come from. */
export const limits: Translation<typeof english> = {
  heading: 'المنهجية والحدود',
  madeWith:
    'أُعد باستخدام سلسلة المعالجة {pipeline} {version} (sha256 {sha256}). والمساهمات نفسها وسلسلة المعالجة نفسها تعطي الملف نفسه.',
  tagger: 'وُسمت المقاطع بالقواعد {rules} والنموذج {model}.',
  rulesAlone: 'وُسمت المقاطع بالقواعد {rules} وحدها.',
  measured:
    'قيس ذلك على {passages, plural, zero {# مقطع} one {مقطع واحد} two {مقطعين} few {# مقاطع} many {# مقطعا} other {# مقطع}} من ترميز أشخاص، بالنموذج {model} (<english>{what}</english>): الدقة {precision}، والاستيفاء {recall}، وF1 {f1}، ولكل منها فاصل ثقة بنسبة 95 في المائة.',
  interval: '{value} ({low}–{high})',
  byLanguage: 'قيمة F1 حسب اللغة: {languages}.',
  notMeasured: 'لم تُقس جودة هذه القواعد وهذا النموذج.',
  checked:
    'من أصل {tags, plural, zero {# وسم} one {وسم واحد} two {وسمين} few {# وسوم} many {# وسما} other {# وسم}} تستند إليها الخانات، تحقق شخص من {checked, number} ({share}).',
  threshold: 'يُحسب الوسم ابتداء من درجة ثقة قدرها {threshold}.',
  quotesHeld: 'قبل كتابة أي شيء، قوبل كل اقتباس حرفيا بنص وثيقته.',
  errorsHeading: 'مصادر الخطأ',
  errorScans:
    '<b>خطأ في قراءة الصور.</b> قد تحتوي الصفحات المقروءة من صورة على حروف خاطئة؛ وتشير الاقتباسات المأخوذة منها إلى ذلك. وعدد الصفحات المقروءة هنا بهذه الطريقة: {pages, number}.',
  errorMissed:
    '<b>مقاطع مغفلة.</b> قد يكون أُغفل مقطع يتناول بندا بعبارات غير مألوفة؛ فيظهر الطرف عندئذ كأنه لم يتطرق إليه، أو كأنه قال أقل مما قال.',
  errorStance:
    '<b>موقف أو إجابة خاطئة.</b> السخرية والكلام المنقول والشروط الطويلة أمور صعبة على البرنامج؛ وقد يرد مقطع تحت موقف خاطئ أو إجابة خاطئة.',
  errorMembers:
    '<b>العضوية.</b> قوائم الأعضاء صحيحة في اليوم المبيّن مع كل مجموعة؛ ولا يُعرف هنا من انضم أو انسحب بعد ذلك.',
  errorLanguages:
    '<b>اللغات.</b> كلمات البنود متاحة بست لغات. وما كان بلغة أخرى قُرئ لكنه يُعد غير مقروء، ولا يُعد أبدا عدم تطرق.',
  errorParty: '<b>لمن هذا النص.</b> إذا استُدل على طرف ملف ما ولم يكن مبيَّنا، فإن جدول ما قُرئ يشير إلى ذلك.'
}
