/** What somebody may do. */
export const roles = {
  reader: 'reader',
  analyst: 'analyst',
  secretariat: 'secretariat',
  administrator: 'administrator'
}
