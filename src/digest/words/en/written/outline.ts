/** The frame of the written formats: how to read them, the overview, and what was read. */
export const outline = {
  counted: '{words} ({count, number} of {total, number})',
  ownWords:
    'Every quote is letter for letter what stands in the submission, in its own language; nothing was translated. A footnote names the file. Within a chapter the same words are printed once, and later places lead back to them.',
  part: 'Part {number}',
  inParts: 'This digest is in {count, number} parts, each a file of its own:',
  namedUnder: 'Here the file of a quote is named under it, in place of a footnote.',
  leads:
    'Every count leads to the list of those counted, and every name in such a list to the words that it rests on.',
  check:
    'Passages were found by program, and a passage can be missed or misjudged: check the page before you rely on it.',
  fixedWords:
    'The words for counts are fixed: “a few” up to {few, number}, “several” up to {several, number}, “many” beyond that, “most” above {most} of all parties.',
  overviewHeading: 'Overview',
  overviewCaption: '{taxonomy}: how many parties speak to each code, and how',
  neutral:
    'Parties stand in alphabetical order, and no count ranks them. What a group says is shown under the group; beside its members it is shown as said through the group.',
  divisionMeans:
    'Division tells how evenly those who take a side divide: 0 where all take one side, 1 where each side has as many. It is k/(k−1) · (1 − Σ pᵢ²), where k is the number of sides and pᵢ the share of parties on side i; a party on several sides counts on each in equal parts. Where fewer than two parties take a side, there is none (–).',
  sourceAndVersion: 'Source: <english>{source}</english>. Version {version}.',
  code: 'Code',
  speakToIt: 'Speak to it',
  division: 'Division',
  throughGroups: '<b>Through a group</b>, {count}: {parties}',
  throughGroup: '{party} (through {group})',
  throughGroupDiffers: '{party} (through {group}; its own words differ)',
  groupSays: 'Through {group}: {manner}.',
  groupSaysOtherwise: 'Through {group}: {manner}; its own words differ.',
  takenBy: '<b>{answer}</b>: {count}',
  mannerBy: '<b>{manner}</b>, {count}: {parties}',
  nothingOfTheKind: 'Nothing of this kind was found in what was read.',
  noParty: 'No submission has a party yet, so nothing is compared and no State is called silent.',
  howRead: 'How read',
  byText: '{count, plural, one {# page} other {# pages}} by the text in the file',
  withoutPages: 'by the text in the file',
  quotedFiles: 'Quoted from each file',
  remarks: 'Remarks'
} as const
