/** Corrections that find no passage any more. */
export const adrift = {
  title: 'Corrections without a place',
  about:
    'What people said stays, though its passage is gone: the file was read again, cut otherwise, or replaced. Say where it belongs.',
  nothing: 'Every correction has its place.',
  gone: 'Its passage is not there any more.',
  replaced: 'It was said of an earlier file of the same name.',
  said: '{by}, {date}: {verdict}',
  nearest: 'The likest passages',
  likeness: '{share} alike',
  here: 'It belongs here',
  noNear: 'No passage is like it.',
  'verdict-accept': 'accepted',
  'verdict-reject': 'rejected',
  'verdict-set': 'set',
  'verdict-best-quote': 'named the best quote',
  'verdict-note': 'noted',
  'verdict-no-code': 'read and found empty',
  'verdict-withdraw': 'taken back'
}
