/** What parties replied to their cells before an edition was published. */
export const replies = {
  about:
    'Before publication each party could reply to its own cells. What it wrote stands beside the cell in its own words; it is not part of its submissions.',
  objection: '<b>Objection by <name>{party}</name></b>, {date}:',
  reference: '<b>Reference added by <name>{party}</name></b>, {date}:',
  accepted: 'The cell was corrected accordingly.',
  kept: 'The cell was kept as it is.',
  reason: 'Reason given: {why}',
  number: 'reply {number}'
} as const
