import type {InPlace} from '../translation.js'

/** What is said otherwise where the parties of a comparison are agreements. */
export const agreements: InPlace = {
  'matrix.party': 'Accord',
  'matrix.hint':
    'Dans le tableau, chaque signe mène aux propres termes de l’accord, et le nom d’un accord à tout ce qu’il dit.',
  'matrix.caption': '{taxonomy} : ce que chaque accord dit sur chaque rubrique',
  'counts.parties': '{count, plural, one {# accord} many {# accords} other {# accords}}',
  'counts.ofParties':
    '{count, number} sur {total, plural, one {# accord} many {# accords} other {# accords}}',
  'counts.none': 'aucun accord',
  'counts.one': 'un accord',
  'counts.a few': 'quelques accords',
  'counts.several': 'plusieurs accords',
  'counts.many': 'de nombreux accords',
  'counts.most': 'la plupart des accords',
  'counts.all': 'tous les accords',
  'opening.lead':
    'Ce que {parties, plural, one {dit # accord} many {disent # accords} other {disent # accords}} dans {submissions, plural, one {# texte} many {# textes} other {# textes}}, côte à côte et dans leurs propres termes, avec la page et le paragraphe.',
  'opening.leadWithoutParty': 'Ce recueil ne compare encore rien : il ne comporte aucun accord.',
  'opening.example':
    '<b>Exemple.</b> Tout ou partie des accords de ce recueil sont inventés ; personne ne les a conclus.',
  'opening.caution':
    'Chaque signe mène aux propres termes de l’accord, et ceux-ci à la page. Les passages ont été trouvés par un programme, et un passage peut être omis ou mal interprété : vérifiez la page avant de vous fier à une case. Pour en savoir plus, voir <link>{heading}</link>.',
  'opening.unplaced':
    '<link>{count, plural, one {# texte d’un accord inconnu} many {# textes d’accords inconnus} other {# textes d’accords inconnus}}</link>, dans aucune case',
  'comparison.partiesHeading': 'Accord par accord',
  'making.cells':
    'Chaque texte a été découpé en passages, et chaque passage a été comparé aux rubriques de {lists, plural, =1 {une liste} one {# liste} many {# listes} other {# listes}}. À chaque accord et à chaque rubrique correspond une case. Quatre sortes de cases sont distinguées : l’accord <b>prend position</b>, il <b>mentionne</b> le sujet sans prendre position, il <b>ne s’exprime pas</b>, ou son texte n’est <b>pas lu</b>.',
  'making.order':
    'Les accords sont rangés par ordre alphabétique. Les nombres sont donnés sous la forme « n sur m accords » et ne constituent pas un classement.',
  'outline.neutral': 'Les accords figurent par ordre alphabétique, et aucun nombre ne les classe.',
  'outline.noParty':
    'Aucun texte n’a encore d’accord : rien n’est donc comparé, et aucun accord n’est présenté comme ne s’exprimant pas.',
  'outline.fixedWords':
    'Les mots employés pour les nombres sont fixes : « quelques » jusqu’à {few, number}, « plusieurs » jusqu’à {several, number}, « de nombreux » au-delà, « la plupart » au-dessus de {most} de l’ensemble des accords.',
  'reading.party': 'Accord',
  'reading.partyNotKnown': 'Accord inconnu : <original>{from}</original>',
  'reading.partyToldFrom': 'Accord déterminé d’après : <original>{from}</original>',
  'reading.allPlaced': 'L’accord auquel correspond chaque texte est connu.',
  'quotes.partyNotKnown': 'accord inconnu',
  'tableColumns.party': 'Accord, identifiant',
  'tableColumns.partyName': 'Accord',
  'tableColumns.parties': 'Accords',
  'tableColumns.who': 'Quels accords',
  'tableColumns.other': 'Autre accord, identifiant',
  'tableColumns.otherName': 'Autre accord',
  'tableTitles.parties': 'Accords',
  'tableTitles.matrix': 'Accords par rubrique',
  'tableTitles.unplaced': 'Accord inconnu',
  'pictures.matrixAbout':
    'Une ligne pour chaque accord et une colonne pour chaque rubrique. Le signe d’une case indique comment l’accord s’exprime sur la rubrique ; un point indique que rien n’a été trouvé dans ce qui a été lu, un point d’interrogation que rien ne peut être dit. Le tableau indique la même chose, et chacun de ses signes mène aux propres termes de l’accord.',
  'findings.likenessIntro':
    'Pour chaque accord, ceux qui en sont les plus proches sur ce dont tous deux parlent. Il s’agit de propos, non d’intentions ; le silence ne compte ni pour ni contre, et il n’en résulte aucun ordre entre les accords.'
}
