import type {narrowing as english} from '../../en/office/narrowing.js'
import type {Translation} from '../../translation.js'

/** What an edition is narrowed to, and who is then not in it. In Arabic. */
export const narrowing: Translation<typeof english> = {
  regions: 'المجموعات الإقليمية',
  regionsAbout: 'أعضاؤها وحدهم، والمجموعات التي تتكلم باسم أحدهم؛ أو الجميع إن لم تُحدَّد أي مجموعة.',
  submittedIn: 'لغات الوثائق',
  submittedInAbout:
    'الأطراف التي جاءت وثائقها كلها بهذه اللغات وحدها، وكذلك وثائق المجموعات التي تتكلم باسمها. ومن قدم شيئا بلغة أخرى أيضا يُغفل بكل ما قاله، ولا يُعرض أبدا كأنه لم يتطرق إلى شيء.',
  taxonomies: 'قوائم الرموز',
  taxonomiesAbout: 'هذه القوائم وحدها؛ أو جميعها إن لم تُحدَّد أي قائمة. وتبقى المسائل الخلافية.',
  checked: 'تحقق منه أشخاص',
  checkedAbout: 'الطرف الذي له وسم أو إجابة لم يتحقق منها أحد يُغفل بكل ما قاله.',
  checkedOnly: 'الأطراف التي تحقق أشخاص من وسومها وإجاباتها كلها وحدها',
  narrowedTo: 'يقتصر على',
  nothing: 'لا شيء: كل ما قُدِّم',
  leftOut: 'لا يرد فيه',
  'as-region': 'ليس في أي من هذه المجموعات الإقليمية: {parties}',
  'as-language': 'شيء مما يُحسب له بلغة أخرى: {parties}',
  'as-unchecked': 'لم يُتحقق من كل ما يُحسب له: {parties}'
}
