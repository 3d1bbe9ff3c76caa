import type {codebook as english} from '../../en/comparing/codebook.js'
import type {Translation} from '../../translation.js'

export const codebook: Translation<typeof english> = {
  title: 'دليل الترميز',
  about: 'ما يدل عليه كل رمز، وما يندرج تحته وما لا يندرج، وفقرات قبلها أشخاص.',
  version: 'الإصدار {version}',
  replaces: 'يحل محل الإصدار {version}',
  source: 'المصدر',
  includes: 'يندرج تحته',
  excludes: 'لا يندرج تحته',
  related: 'قريب منه في قوائم أخرى',
  examples: 'فقرات قبلها أشخاص',
  noExamples: 'لم يقبل أحد فقرة بعد.',
  allExamples: 'كل الفقرات التي تحمل هذا الرمز',
  questions: 'المسائل الخلافية',
  earlier: 'من قبل',
  earlierFrom: 'كان تعريفه حتى {date} كما يلي:',
  older:
    '{count, plural, zero {لا وسوم} one {وسم واحد وضعه شخص وفق تعريف سابق} two {وسمان وضعهما أشخاص وفق تعريف سابق} few {# وسوم وضعها أشخاص وفق تعريف سابق} many {# وسما وضعه أشخاص وفق تعريف سابق} other {# وسم وضعه أشخاص وفق تعريف سابق}}',
  exact: 'مطابق',
  close: 'قريب',
  broad: 'أوسع',
  narrow: 'أضيق',
  relatedTo: 'ذو صلة'
}
