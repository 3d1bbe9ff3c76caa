/** What waits to be done. */
export const queues = {
  title: 'Queues',
  about:
    'What waits to be read, tagged and compared. Nothing can be changed here; what failed is tried again from the list of submissions.',
  queue: 'Queue',
  waiting: 'Waiting',
  active: 'In hand',
  failed: 'Failed',
  failures: 'What failed',
  none: 'Nothing failed.',
  job: 'Job',
  why: 'Why',
  reload: 'Look again'
}
