import type {signIn as english} from '../../en/frame/sign-in.js'
import type {Translation} from '../../translation.js'

export const signIn: Translation<typeof english> = {
  title: 'تسجيل الدخول',
  email: 'البريد الإلكتروني',
  password: 'كلمة المرور',
  submit: 'دخول',
  wrong: 'البريد وكلمة المرور غير متطابقين. حاول مجددا أو اطلب رابط دخول من المدير.',
  tooMany: 'محاولات كثيرة. انتظر دقيقة ثم حاول مجددا.',
  badLink: 'استُخدم هذا الرابط من قبل أو مضى عليه أكثر من ساعة. اطلب رابطا جديدا.',
  linkTitle: 'الدخول برابطك',
  linkSubmit: 'دخول',
  linkText: 'يتيح هذا الرابط الدخول مرة واحدة.',
  through: 'تسجيل الدخول عبر {provider}',
  providerAway: 'تعذّر الوصول إلى مزود الهوية. حاول مرة أخرى أو سجّل الدخول هنا.',
  'provider-unknown': 'لا حساب هنا بعنوانك: اطلب من مدير إنشاء حساب.',
  'provider-unconfirmed': 'لا يؤكد مزود الهوية عنوانك، فلا يمكن معرفة من أنت: راجع القائمين عليه.',
  'provider-failed': 'لم يتم ذلك. حاول مرة أخرى؛ فإن استمر الأمر فراجع مديرا.'
}
