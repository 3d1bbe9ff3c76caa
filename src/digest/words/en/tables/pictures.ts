/** Titles and text alternatives of the pictures. */
export const pictures = {
  division: 'Who supports and who opposes: {taxonomy}',
  divisionPart: '{title}, part {part, number} of {parts, number}',
  divisionAbout:
    'One bar for each code on which a party takes a position. On one side of the line stand the parties that oppose it and those with a mixed position, on the other those that support it, with reservations or without. Each piece bears its sign and how many parties it stands for. The table says the same.',
  likeness: 'Who stands near whom on what was said',
  likenessAbout:
    'A point for each party. The nearer two points stand, the more alike is what both said. The picture is flat, so its distances are only about right, and no direction in it means anything. A party that shares fewer than {least, plural, one {# code or question} other {# codes or questions}} with every other is not in it: silence counts neither for nor against. The table gives the distances.',
  coverage: 'Who was heard, by regional group',
  coverageAbout:
    'One bar for each regional group: how many of its members have a submission of their own that was read, of all its members. What a group of States says is not counted for its members. The table says the same.',
  languages: 'Submissions read, by language',
  languagesAbout:
    'One bar for each language: how many of the submissions that were read are in it. The table says the same.',
  changes: 'What has changed since {earlier}',
  changesAbout:
    'One bar for each code and question on which something is new, changed or not said again by a party that handed something in since. Each piece bears its sign and how many parties it stands for. Not said again does not mean that a party has changed its mind. The table says the same.',
  heard: 'Heard',
  members: 'Members',
  ofMembers: '{count, number} of {total, number}',
  matrix: 'Who speaks to what: {taxonomy}',
  matrixAbout:
    'One row for each party and one column for each code. The sign in a cell says how the party speaks to the code; a dot stands where nothing was found in what was read, a question mark where nothing can be said. The table says the same, and each sign in it leads to the party’s own words.',
  withoutRegion: 'in no regional group'
} as const
