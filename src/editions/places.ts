import path from 'node:path'

/** The files of an edition that have one fixed place below its folder. */
export const fileNames = {
  manifest: 'edition.json',
  signature: 'edition.json.minisig',
  publisher: 'publisher.pub',
  replies: 'replies.json',
  draft: 'inputs/draft.json',
  pipeline: 'inputs/pipeline.json',
  submissions: 'inputs/submissions.json',
  corrections: 'inputs/corrections.jsonl'
} as const

/** Where the bytes of a file that was handed in lie in an edition. */
export const sourcePlace = (sha256: string): string => `inputs/files/${sha256}`

/** The folder of notices, beside the folders of editions. */
export const noticesFolder = (editions: string): string => path.join(editions, 'notices')

/** The folder of public keys, beside the folders of editions: each with the word of the key before it. */
export const keysFolder = (editions: string): string => path.join(editions, 'keys')
