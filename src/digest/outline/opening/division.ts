/** How evenly parties divide, to two places; a dash where too few take a side. */
export const divisionInWords = (division: number | null): string =>
  division === null ? '–' : division.toFixed(2)
