/** The middle of some figures; of an even number, the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, figure) => sum + figure, 0) / middle.length
}

/** How long something took, in seconds, and what it gave. */
export async function timed<Given>(
  act: () => Promise<Given> | Given
): Promise<{readonly seconds: number; readonly given: Given}> {
  const start = process.hrtime.bigint()
  const given = await act()
  return {seconds: Number(process.hrtime.bigint() - start) / 1e9, given}
}

/** Three digits that count, as a person would quote it. */
export const rounded = (figure: number): string =>
  figure >= 100 ? Math.round(figure).toLocaleString('en') : String(Number(figure.toPrecision(3)))
