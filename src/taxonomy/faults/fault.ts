/** One thing wrong in a pipeline's files: where, and one plain sentence on what and what to do. */
export type Fault = {
  /** Within the pipeline's folder, with forward slashes. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** A fault as one line for a person to read. */
export const faultLine = ({file, line, message}: Fault): string => `${file}:${line}: ${message}`

/** Faults in the order in which a person mends them: file by file, line by line. */
export const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  faults.toSorted((one, other) =>
    one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1
  )
