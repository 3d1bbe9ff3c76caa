/** One example: the places of its features, what each counts, and for every outcome yes (1), no (0) or unknown (-1). */
export type Example = {
  readonly features: Int32Array
  readonly counts: Float64Array
  readonly outcomes: Int8Array
  /** How much the example itself counts; 1 without it. */
  readonly weight?: number
}
