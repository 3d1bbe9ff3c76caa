import type {next as english} from '../../en/reviewing/next.js'
import type {Translation} from '../../translation.js'

export const next: Translation<typeof english> = {
  title: 'ما يُنظر فيه تاليا',
  about: 'يأتي أولا ما يحسم النظر فيه أو يعلّم أكثر. ما تراه هنا محجوز لك ربع ساعة.',
  noCode: 'لا تحمل أي رمز',
  nothing: 'لا شيء ينتظر النظر، أو كله الآن في أيدي آخرين.',
  language: 'اللغة',
  party: 'الطرف',
  any: 'أي',
  show: 'أظهر',
  open: 'افتح للقراءة',
  why: 'لماذا هذه',
  again: 'أعد هذه',
  waiting:
    '{count, plural, zero {لا فقرات تنتظر} one {فقرة واحدة تنتظر} two {فقرتان تنتظران} few {# فقرات تنتظر} many {# فقرة تنتظر} other {# فقرة تنتظر}}',
  'why-only-voice': 'هذه وحدها تجعل {party} يتكلم عن: {subject}.',
  'why-would-speak': '{party} لا يقول شيئا عن: {subject}، وتسأل الآلة هل هذا عنه.',
  'why-turns-stance': 'هذا يحسم موقف {party} من: {subject}.',
  'why-would-turn': 'تسأل الآلة؛ ولو صح لغيّر موقف {party} من: {subject}.',
  'why-uncertain': 'ثقة الآلة {figure} في: {subject}.',
  'why-rare':
    '{count, plural, =0 {لم يُراجع بعد مثال على {subject}.} one {رُوجع مثال واحد على {subject}.} two {رُوجع مثالان على {subject}.} few {رُوجعت # أمثلة على {subject}.} many {رُوجع # مثالا على {subject}.} other {رُوجع # مثال على {subject}.}}',
  'why-badly-read': 'قُرئت صفحتها من صورة، بثقة {figure}.'
}
