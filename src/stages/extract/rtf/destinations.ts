/**
 * What a group holds: the text itself; text that stands elsewhere on the page; the label of an entry of a list;
 * tables that are read for themselves; or nothing to be read.
 */
export type Destination =
  | 'text'
  | 'margin'
  | 'note'
  | 'box'
  | 'label'
  | 'field-code'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'title'
  | 'skipped'

/** By the word that opens the group. */
const byWord: Readonly<Record<string, Destination>> = {
  ...all('margin', 'header headerl headerr headerf footer footerl footerr footerf'),
  ...all('note', 'footnote'),
  ...all('box', 'shptxt dptxbxtext'),
  ...all('label', 'listtext pntext'),
  ...all('field-code', 'fldinst'),
  ...all('fonts', 'fonttbl'),
  ...all('styles', 'stylesheet'),
  ...all('info', 'info'),
  ...all('title', 'title'),
  // `shprslt` says again what stands in the shape, `nonesttables` what stands in the inner table.
  ...all(
    'skipped',
    'colortbl pict objdata objclass listtable listoverridetable revtbl rsidtbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xe tc rxe txe shprslt nonesttables nonshppict sp pntxta pntxtb private upr filetbl themedata annotation atnid atnauthor'
  )
}

/** Groups that older programs are told to pass over, though they hold text. */
const starredText = new Set(
  'footnote shpinst shptxt do dptxbxtext ud moMath moMathPara nesttableprops'.split(' ')
)

/** What a group in another holds, by the word that opens it; null where the word is not one that opens groups. */
export const destinationOf = (
  word: string,
  {starred, around}: {readonly starred: boolean; readonly around: Destination}
): Destination | null => {
  if (around === 'skipped') return null
  const known = byWord[word] ?? null
  if (around === 'info') return known === 'title' ? 'title' : null
  if (known === 'title') return null
  if (!starred || starredText.has(word)) return known ?? (starred ? around : null)
  return known === 'field-code' || known === 'info' ? known : 'skipped'
}

function all(destination: Destination, words: string): Readonly<Record<string, Destination>> {
  return Object.fromEntries(words.split(' ').map(word => [word, destination]))
}
