import type {ofCorrections as english} from '../../../../domain/refusals/of-corrections.js'
import type {Translation} from '../../translation.js'

export const ofCorrections: Translation<typeof english> = {
  faultPoleAlone: 'Нет «question», хотя есть «pole».',
  faultQuestionAlone: 'Нет «pole», хотя есть «question».',
  faultTwoSubjects: '«question» не может стоять рядом с кодом: говорите об одном за раз.',
  faultNoSubject: 'Нет «code» или «question» и «pole», чтобы выполнить {verdict}.',
  faultBestOfWhat: 'Нет «code»: лучшая цитата о чём?',
  faultBesideWithdraw: '«code» не может стоять при withdraw: что отзывается, говорит «of».',
  faultBesideNoCode: '«{field}» не может стоять при no-code.',
  faultNoPlace: '«{field}» не место при {verdict}.',
  faultOfCode: '«{field}» говорится о коде, но не об ответе.',
  faultObstacle: '«obstacle» уместно, только если действие — препятствие.',
  faultWithdrawsWhat: 'Нет «of»: какое исправление отзывается?',
  faultNoteEmpty: 'В заметке должны быть слова.',
  faultSpanEmpty: 'Отмеченные слова должны содержать хотя бы один знак.',
  faultSpanBeyond: 'Отмеченные слова должны кончаться внутри отрывка.',
  faultSpanCuts: 'Отмеченные слова не должны разрезать знак надвое.',
  faultTooLong: '«{field}» длиннее {most} знаков.',
  faultSigns: '«{field}» содержит знак NUL или половину знака.',
  nothingTakenIn: 'Ничего не принято.',
  moreLines: 'Такие же ошибки ещё {more, plural, one {в # строке} other {в # строках}}.',
  sheetEmpty: '{file} пуст: выгрузите исправления снова.',
  sheetColumnTwice: 'столбец «{name}» стоит дважды.',
  sheetNoColumns:
    'нет столбцов {names}: первая строка должна называть столбцы так, как они были выгружены, в любом порядке.',
  sheetCells: 'в строке {cells} ячеек, а столбцов {columns}.',
  sheetDamaged:
    'её ячейки не те, что были в одной строке при выгрузке (столбец отсортирован отдельно, изменена ячейка?): возьмите строку из выгрузки снова и меняйте только {columns}.',
  sheetOtherStore: 'она выгружена из другого хранилища.',
  sheetNoPassage: 'отрывка {passage} больше нет: выгрузите снова.',
  sheetTwice: 'другая строка говорит о той же метке иное.',
  sheetSince:
    'После выгрузки об этой метке высказался пользователь {by} ({verdict}, {at}): посмотрите на неё, выгрузите снова и измените строку там.',
  sheetMeanwhile:
    '{file}: кто-то только что высказался о тех же отрывках. Ничего не принято. Попробуйте ещё раз.',
  rowVerdict: '«{verdict}» — не решение: напишите {choices} или ничего.',
  rowNewTag: 'для new_tag нет «{tag}»: напишите код, например gge-2015/f, или question=pole.',
  rowNewTagBeside:
    'new_tag добавляет метку и не может стоять при {verdict}: возьмите для этого другую строку.',
  rowNoTag: 'у отрывка здесь нет метки: назовите нужную в new_tag.',
  rowMannerBeside: 'stance, act и obstacle стоят при set, а не при {verdict}.',
  rowMannerOfCode: 'stance, act и obstacle говорятся о коде, но не об ответе.',
  rowBestOfCode: 'best-quote говорится о коде, но не об ответе.',
  rowTooLong: 'note и why вмещают не более {most} знаков каждое.',
  rowOnlyWhy: 'сказано почему, но не сказано что: заполните также решение или заметку.',
  rowChoice: '«{given}» не может стоять в {column}: напишите {choices}.',
  rowObstacle: 'obstacle уместно, только если действие — obstacle.'
}
