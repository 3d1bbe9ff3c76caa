import {type Edition, refers} from '../edition.js'
import {mannerTerms, termOrNull} from '../fixed-words.js'
import {codesOf, passagesBehind} from '../passages-behind.js'
import {type Table, table} from '../table.js'

/** One row a party and code, silent ones too, with the ids of all passages that the cell counts. */
export function matrix({digest, passages, say, party, code}: Edition): Table {
  const columns = [
    'party',
    'partyName',
    'code',
    'codeName',
    'cell',
    'stance',
    'acts',
    'evidence',
    'passages',
    'sure',
    'checked',
    'through',
    'differs',
    'passageIds'
  ] as const
  const idsOf = passagesBehind(digest, passages, codesOf)
  const rows = digest.cells.map(cell => ({
    ...party(cell.party),
    ...code(cell.code),
    ...mannerTerms(cell, say),
    evidence: termOrNull('evidence', cell.evidence, say),
    passages: cell.passages,
    sure: cell.sure,
    checked: cell.checked,
    through: cell.through.map(({group}) => group),
    differs: cell.through.filter(({differs}) => differs).map(({group}) => group),
    passageIds: idsOf(cell.party, cell.code)
  }))
  return table(
    'matrix',
    {
      columns,
      key: ['party', 'code'],
      references: [refers(['party'], 'parties'), refers(['code'], 'convergence')]
    },
    {rows, say}
  )
}
