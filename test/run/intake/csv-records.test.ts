import {expect, it} from 'vitest'
import {csvRecords} from '../../../src/run/intake/csv-records.js'

it.each(['\n', '\r\n', '\r'])(
  'counts rows by the line on which each begins, whatever ends a line: %j',
  end => {
    const csv = ['a;b', '"x', 'y";1', '', '2;3'].join(end)
    expect(csvRecords(`\ufeff${csv}`, 'sheet.csv')).toEqual([
      {line: 1, cells: ['a', 'b']},
      {line: 2, cells: ['x\ny', '1']},
      {line: 5, cells: ['2', '3']}
    ])
  }
)
