/** Party by party, code by code, shared wording, and who spoke in transcripts. */
export const comparison = {
  partiesHeading: 'Party by party',
  noneOfItsCouldBeRead: 'None of its submissions could be read.',
  all: 'all',
  silentOn: '<b>Silent</b> ({count}): {codes}',
  unsureOn: '<b>Of these, not sure</b> ({count}): <list>{codes}</list>',
  unreadOn: '<b>Unread</b> ({count}): {codes}',
  codesHeading: 'Code by code',
  nothingFoundOn: 'Nothing was found on these codes in what was read:',
  sourceAndWording: '<english>{source}</english>. {wording}.',
  tally: '{position} take a position, {mentions} mention it.',
  whatTheySay: 'What they say',
  silentParties: '<b>Silent</b> ({count}): {parties}',
  unsureParties: '<b>Of these, not sure</b> ({count}): <list>{parties}</list>',
  unreadParties: '<b>Unread</b> ({count}): {parties}',
  sharedHeading: 'Shared wording',
  sharedIntro:
    'Sentences that stand in submissions of different parties, word for word or nearly so: agreed language, or what several parties say in common. Those of most parties come first. Who wrote a sentence first is not known, and a party may go on to add to it or to speak against it.',
  sameWords: 'The same words',
  nearlySameWords: 'Nearly the same words: read them for what differs',
  voicesHeading: 'Who spoke in transcripts',
  voicesIntro:
    'A transcript holds words as they were taken down in the room; it is no authoritative record. What a party says in it stands in the party’s cells. What the chair, the secretariat, and persons and organisations that are no party say stands here, and in no cell.',
  parties: 'Parties',
  nameless: 'A speaker without a name',
  voice: '<name>{speaker}</name>: <link>{party}</link>, {turns}',
  voiceThrough: '<name>{speaker}</name>: <link>{party}</link>, spoken for by {spokesman}, {turns}',
  toldFrom: '(told from <original>{from}</original>)',
  likelyToldFrom: '(told from <original>{from}</original>; likely, so check it)',
  otherVoice: '{role}, {turns}',
  otherVoiceOnNothing: '{role}, {turns}; nothing on any code',
  definitionsOriginal:
    'Definitions are translated by this project, except where the source has a wording in this language; those that are not translated, and the sources, stand in English.',
  'translation-project': 'Translated by this project; not the wording of the source.',
  'translation-source': 'The source’s own wording in this language.'
} as const
