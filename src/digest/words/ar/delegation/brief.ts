import type {brief as english} from '../../en/delegation/brief.js'
import type {Translation} from '../../translation.js'

/** The brief of one delegation, on two pages. */
export const brief: Translation<typeof english> = {
  title: 'مذكرة لوفد: {party}',
  lead: 'استنادا إلى ”<name>{title}</name>“، إلى جانب {others, plural, =0 {لا أطراف أخرى} zero {# طرف آخر} one {طرف واحد آخر} two {طرفين آخرين} few {# أطراف أخرى} many {# طرفا آخر} other {# طرف آخر}}.',
  files: 'ما قُرئ من هذا الطرف: <name>{files}</name>.',
  asked: 'بشأن ما يلي فقط: {codes}.',
  notInFull: 'تعذرت قراءة كل ما قدمه هذا الطرف: وما لم يُعثر عليه يُعد هنا غير مقروء، لا سكوتا.',
  aloneHeading: 'حيث يقف هذا الطرف وحده',
  aloneNone: 'لم يُعثر فيما قُرئ على شيء من هذا القبيل.',
  onlyVoice: 'لا يتطرق إليه أي طرف آخر.',
  companyHeading: 'حيث يقف مع غيره',
  noSideHeading: 'حيث لا يتخذ موقفا',
  nearest: 'الأقرب: {party}',
  nearestMeans: '”الأقرب“: حسب جميع البنود والمسائل التي يتخذ كلاهما موقفا بشأنها.',
  silentHeading: 'ما لم يتطرق إليه',
  silentIntro:
    'لم يُعثر فيما قُرئ على شيء؛ وقد يكون للطرف رأي مع ذلك. ويرد بجانب كل بند عدد الأطراف الأخرى، من أصل {count, number}، التي تتطرق إليه، والمجموعات التي تتطرق إليه باسمه.',
  unsureHeading: 'ما قد يكون تطرق إليه',
  unsureIntro:
    'لا يستطيع البرنامج الجزم بما إذا كان كلام الطرف يتطرق إلى هذه البنود، وهي تُحسب عدم تطرق. ويرد بجانب كل بند موضع هذا الكلام وعدد الأطراف الأخرى، من أصل {count, number}، التي تتطرق إليه، والمجموعات التي تتطرق إليه باسمه.',
  unreadHeading: 'ما لا يُعرف عنه شيء',
  unreadIntro:
    'تعذرت قراءة ما قدمه الطرف، أو تعذرت قراءته كاملا. ويرد بجانب كل بند عدد الأطراف الأخرى، من أصل {count, number}، التي تتطرق إليه، والمجموعات التي تتطرق إليه باسمه.',
  tooMany: 'عدد البنود والمسائل: {count, number}؛ انظر الخلاصة.',
  spokenFor: 'تتكلم باسمه مجموعة: {groups}',
  groupsHeading: 'ما تقوله المجموعات باسمه',
  groupsIntro: 'يرد بين قوسين ما يقوله الطرف نفسه، إذا عُثر على شيء.',
  saysItself: 'الطرف نفسه: {said}',
  differs: 'يختلف عن عباراته هو',
  sinceHeading: 'الجديد منذ: {name}',
  sinceDigest: 'الجديد منذ الخلاصة السابقة',
  handedInNothing: 'لم يقدم شيئا منذ ذلك الحين.',
  saysTheSame: 'لم يُعثر على تغيير فيما يقوله.',
  'change-new': 'جديد',
  'change-changed': 'متغير',
  'change-dropped': 'لم يتكرر',
  beforeAndNow: 'سابقا: {before}؛ الآن: {now}',
  othersNew: 'الأطراف الأخرى',
  questionsHeading: 'المسائل التي لم يجب عنها',
  nobodyAnswers: 'لا يجيب عنها أي طرف.',
  leftOutHeading: 'ما أُغفل حفاظا على صفحتين',
  leftOutQuotes:
    '{count, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسا} other {# اقتباس}}.',
  leftOutLines: 'أسطر بشأن: {codes}.',
  leftOutWhere: 'ويرد كل ذلك في digest.html، تحت ”{place}“، {party}.',
  footer: 'كل اقتباس مطابق حرفيا لما ورد في المساهمة بلغتها؛ ولم يُترجم شيء ولم يُختصر.'
}
