/** The record, an entry a row, and the place up to which it reaches, which stays where rows are taken away. */
export type AuditTables = {
  audit: {number: string; content: string; hash: string}
  audit_head: {number: string; hash: string}
}
