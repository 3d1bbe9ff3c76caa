const LEFT_TO_RIGHT = '\u200e'

/** The number of an edition so that it reads the same among Arabic words, which would else turn year and place round. */
export const editionNumber = (number: string): string => `${LEFT_TO_RIGHT}${number}${LEFT_TO_RIGHT}`
