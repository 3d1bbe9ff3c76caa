import type {official as english} from '../../en/written/official.js'
import type {Translation} from '../../translation.js'

/** The official form: the words of its title block, its headings, replies and closing lines. */
export const official: Translation<typeof english> = {
  kind: 'ورقة عمل',
  submittedBy: 'مقدمة من {name}',
  agendaItem: 'البند {item} من جدول الأعمال',
  language: 'اللغة: {language}',
  edition: 'الطبعة {number}',
  summary: 'أولا - موجز',
  received: 'ثانيا - المساهمات الواردة',
  norms: 'ثالثا - المعايير وسائر المواضيع',
  questions: 'رابعا - المسائل الخلافية',
  proposals: 'خامسا - المقترحات',
  since: 'سادسا - الجديد',
  annexMatrix: 'المرفق الأول - من يتناول ماذا',
  annexSources: 'المرفق الثاني - المساهمات والمصادر',
  annexNotRead: 'المرفق الثالث - ما لم يُقرأ وأسباب ذلك',
  annexMethod: 'المرفق الرابع - المنهجية وحدودها',
  note: 'تضع هذه الورقة جنبا إلى جنب ما تقوله الأطراف في مساهماتها. وهي لا تتخذ أي موقف. والاقتباسات مطابقة للأصل حرفيا؛ وتبيّن الحواشي الملف والصفحة والفقرة.',
  receivedFrom:
    'الأطراف ومساهماتها، بالترتيب الأبجدي للأطراف. وترد الملفات والتواريخ واللغات في <link>المرفق الثاني</link>، ويرد ما تعذرت قراءته في <other>المرفق الثالث</other>.',
  speakToIt: 'تتناوله: {counted}.',
  division: 'الانقسام: {division}.',
  quoted: 'يرد اقتباس واحد لكل طرف يتخذ موقفا، واقتباسان إذا قال الأمرين معا.',
  thisEdition: 'هذه هي الطبعة {number}.',
  replaces: 'وهي تحل محل الطبعة {number}. السبب: {why}',
  signed: 'وهي موقعة. بصمة SHA-256 للمفتاح العام: {fingerprint}.'
}
