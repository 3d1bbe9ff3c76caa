import readXlsxFile from 'read-excel-file/node'

/** A workbook as another library reads it: its sheets in order, each with its rows. */
export const readBack = async (bytes: Uint8Array) => readXlsxFile(Buffer.from(bytes), {trim: false})
