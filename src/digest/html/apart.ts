/** Parts of a page that are written apart from it: the page holds a place for each, and each is copied only once. */
export type Apart = {
  /** Sets a finished part apart, and gives what stands in its place. */
  readonly set: (html: string) => string
  /** The page with every part in its place. */
  readonly joined: (page: string) => string
}

/** For one page. Words of others cannot pass for a place, since in a page they stand escaped. */
export function partsApart(): Apart {
  const parts: string[] = []
  return {
    set: html => `<!--part ${parts.push(html) - 1}-->`,
    joined: page =>
      page
        .split(/<!--part (\d+)-->/)
        .map((piece, index) => (index % 2 === 1 ? (parts[Number(piece)] ?? '') : piece))
        .join('')
  }
}
