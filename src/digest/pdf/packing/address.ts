const SCHEME = 'place:'

/** The address that Typst sets for a link within the PDF, by the number of where it leads. */
export const addressOf = (lead: number): string => `${SCHEME}${lead}`

/** Where a link leads, by the address that Typst has set; null of an address of another kind. */
export function leadAt(address: string): number | null {
  return address.startsWith(SCHEME) ? Number(address.slice(SCHEME.length)) : null
}
