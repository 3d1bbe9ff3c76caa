/**
 * How many files a worker has under way in a sandbox of so many children: those that are read, as many that are slow,
 * as many that were set aside for them, and as many that are ready when a child is free.
 */
export const readingHands = (size: number): number => 4 * size
