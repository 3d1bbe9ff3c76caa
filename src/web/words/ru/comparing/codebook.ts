import type {codebook as english} from '../../en/comparing/codebook.js'
import type {Translation} from '../../translation.js'

export const codebook: Translation<typeof english> = {
  title: 'Кодификатор',
  about: 'Что означает каждый код, что к нему относится и что нет, и отрывки, принятые людьми.',
  version: 'версия {version}',
  replaces: 'заменяет версию {version}',
  source: 'Источник',
  includes: 'Относится',
  excludes: 'Не относится',
  related: 'Близкие в других списках',
  examples: 'Отрывки, принятые людьми',
  noExamples: 'Пока никто не принял ни одного отрывка.',
  allExamples: 'Все отрывки с этим кодом',
  questions: 'Спорные вопросы',
  earlier: 'Раньше',
  earlierFrom: 'До {date} определялся так:',
  older:
    '{count, plural, one {# метка поставлена человеком по прежнему определению} few {# метки поставлены людьми по прежнему определению} many {# меток поставлено людьми по прежнему определению} other {# метки поставлено людьми по прежнему определению}}',
  exact: 'тот же',
  close: 'близкий',
  broad: 'шире',
  narrow: 'уже',
  relatedTo: 'связанный'
}
