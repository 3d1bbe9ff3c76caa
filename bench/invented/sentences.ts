/**
 * Sentences in the register of statements, none of them anybody's. A word in braces is filled from `slots`.
 * Those in `telling` speak to a norm, a question or an agenda item; those in `plain` are there to be passed over.
 */
export const telling = [
  'No State should conduct or knowingly support ICT activity that damages {infrastructure} in another State.',
  '{we} will not carry out operations that impair the {infrastructure} on which civilians depend.',
  'In {year} Parliament adopted an act on the protection of {infrastructure}, and {number} operators now report incidents within {days} days.',
  'States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.',
  '{we} regards due diligence as an obligation under international law, to be met within the means of each State.',
  'Due diligence is, in the view of {state}, a voluntary norm and not a binding rule.',
  'When our emergency response team is asked for help with an incident, it answers the request within {days} days.',
  '{we} calls upon all States to respond to appropriate requests for assistance by a State whose {infrastructure} is subject to malicious ICT acts.',
  'States should not use authorized emergency response teams to engage in malicious international activity, nor harm the systems of such teams.',
  'In case of ICT incidents, States should consider all relevant information, including the larger context and the challenges of attribution.',
  'Attribution is a national prerogative, and {state} sees no need for an international mechanism.',
  '{we} proposes an independent international mechanism for attribution under the auspices of the United Nations.',
  'The integrity of the supply chain must be ensured, and no harmful hidden functions may be inserted into products.',
  'We have set up a national scheme for coordinated vulnerability disclosure, which received {number} reports in {year}.',
  'States should encourage responsible reporting of ICT vulnerabilities and share information on available remedies.',
  'Human rights apply online as they do offline, including the right to privacy and freedom of expression.',
  '{we} is concerned that measures taken in the name of security restrict freedom of expression on the Internet.',
  'Our police cooperate with {number} countries against the criminal and terrorist use of ICTs and exchange evidence.',
  'International humanitarian law applies to cyber operations in armed conflict, without legitimizing conflict.',
  '{we} does not accept that international humanitarian law applies automatically to cyberspace.',
  'The right of self-defence applies where an ICT operation amounts to an armed attack.',
  'Sovereignty is a rule of international law that can itself be breached by a cyber operation.',
  'A legally binding instrument is needed, because voluntary norms have no consequences for those who ignore them.',
  '{we} sees no need for a new legally binding instrument; existing international law suffices.',
  'The eleven norms should be implemented before new norms are considered.',
  'New norms are needed for the protection of {infrastructure}, and {state} has tabled a text.',
  'A programme of action would give the work a permanent and inclusive home after the mandate of this group ends.',
  'We support a permanent open-ended working group that takes its decisions by consensus.',
  'Stakeholders, including the private sector and academia, should take part in the meetings of the future mechanism.',
  'The public core of the Internet must not be damaged, and submarine cables deserve particular protection.',
  'The electoral infrastructure of a State must not be disrupted by ICT means.',
  'The directory of points of contact is a confidence-building measure that {state} has joined, with exercises in {year}.',
  'Capacity-building must be demand-driven, and {we} needs training for the staff of its emergency response team.',
  'For want of trained personnel, {state} cannot yet test the security of the equipment that it imports.',
  'An operation by another State against the {infrastructure} of {state} in {year} breached the norm against such conduct.',
  'We are alarmed by ransomware attacks on {infrastructure}, which grew in number and in cost in {year}.',
  'By a cyberattack we understand an operation that is meant to alter, degrade or destroy data or the systems that hold it.',
  'Basic cyber hygiene is taught in {number} schools, and default passwords have been banned since {year}.',
  'Non-State actors, including companies, should not conduct offensive operations for their own purposes.',
  'The spread of malicious tools and spyware must be prevented through export controls and shared lists.'
] as const

/** Of these, some are traps: they hold a word of a norm and carry none. */
export const plain = [
  'Mr. Chair, allow me to congratulate you upon your election and to assure you of the support of my delegation.',
  'We thank the Secretariat for the documents, which reached our mission in good time.',
  'The session in {year} was attended by {number} members of delegations, many of them for the first time.',
  'My delegation has studied the paper with care and will give its views paragraph by paragraph.',
  'The distance between our capital and this hall is long, and small missions must choose which meetings to follow.',
  'The annual report was adopted after {days} days of talks that ran late into the night.',
  'Our Minister visited {number} partner capitals in the spring of {year} and heard much the same concern in each.',
  'We align ourselves with what was said by others on this point and shall not repeat it.',
  'The harvest of {year} was poor, and food supply chains were slow to recover.',
  'The road between the two ports was reopened in {year} after repairs that took {number} days.',
  'A small country learns early that patience is a resource.',
  'The discussion has moved on since then, and the text before us shows it.',
  'We would welcome more time for questions, and shorter statements, our own included.',
  'The table in the annex sets out who was consulted and when.',
  'Regional partners have been generous with advice, and we have tried to return it.',
  'The ministry of education has printed {number} copies of the handbook and sent one to each district.',
  'Interpretation into all six languages made it possible for our experts to follow the debate.',
  'Some of what follows was already put to the informal meeting held in {year}.',
  'It is right that the group should hear those who have the most to lose.',
  'The figures were gathered by the national office of statistics and cover {number} households.',
  'We recall with gratitude the hospitality shown to our delegates and the music on the last evening.',
  'The second reading of the bill has been set down for the autumn of {year}.',
  'This part of the paper is descriptive and asks for nothing.',
  'Our embassy will be glad to provide copies in print to any delegation that asks.'
] as const

/** What a word in braces may be filled with; `state` and `we` are filled with the speaker's name. */
export const slots = {
  infrastructure: [
    'critical infrastructure',
    'hospitals and medical facilities',
    'the electricity grid',
    'water and sanitation systems',
    'ports and air traffic control',
    'financial services'
  ],
  year: ['2019', '2020', '2021', '2022', '2023', '2024'],
  number: ['12', '27', '34', '58', '112', '340', '1,250'],
  days: ['two', 'three', 'five', 'ten', 'fourteen']
} as const

export const headings = [
  'Existing and potential threats',
  'Rules, norms and principles of responsible behaviour',
  'How international law applies',
  'Confidence-building measures',
  'Capacity-building',
  'Regular institutional dialogue',
  'National experience',
  'Views on the draft report',
  'Closing remarks'
] as const
