/** A sheet of A4 as a document is laid out on it, in twentieths of a point. */
export type Sheet = {
  readonly margin: number
  /** Between the margins. */
  readonly width: number
  readonly columns: 1 | 2
}

const WIDTH = 11906
const HEIGHT = 16838

const sheet = (margin: number, columns: Sheet['columns']): Sheet => ({
  margin,
  width: WIDTH - 2 * margin,
  columns
})

/** One column between margins of 20 mm. */
export const usualSheet: Sheet = sheet(1134, 1)

/** Two columns between margins of 11 mm, for a paper of few pages. */
export const tightSheet: Sheet = sheet(624, 2)

/** The page of a sheet as Word is told of it. */
export const pageOf = ({margin}: Sheet) => ({
  size: {width: WIDTH, height: HEIGHT},
  margin: {top: margin, right: margin, bottom: margin, left: margin, footer: Math.floor(margin / 2)}
})

/** Columns that begin under what stands in full width above them. */
export const columnsOf = ({columns}: Sheet) => ({
  type: 'continuous' as const,
  column: {count: columns, space: 340}
})
