import type {limits as english} from '../../en/written/limits.js'
import type {Translation} from '../../translation.js'

/** By what the digest was made, how well that does, and where errors come from. */
export const limits: Translation<typeof english> = {
  heading: 'Méthode et limites',
  madeWith:
    'Établi avec la chaîne de traitement {pipeline} {version} (sha256 {sha256}). Les mêmes contributions et la même chaîne de traitement donnent le même fichier.',
  tagger: 'Les passages ont été étiquetés par les règles {rules} et le modèle {model}.',
  rulesAlone: 'Les passages ont été étiquetés par les règles {rules} seules.',
  measured:
    'Mesuré sur {passages, plural, one {# passage codé} other {# passages codés}} par des personnes, avec le modèle {model} (<english>{what}</english>) : précision {precision}, rappel {recall}, F1 {f1}, chacun avec son intervalle à 95 %.',
  interval: '{value} ({low}–{high})',
  byLanguage: 'F1 par langue : {languages}.',
  notMeasured: 'La qualité de ces règles et de ce modèle n’a pas été mesurée.',
  checked:
    'Sur {tags, plural, one {# étiquette} other {# étiquettes}} à la base des cases, une personne en a vérifié {checked, number} ({share}).',
  threshold: 'Une étiquette compte à partir d’une confiance de {threshold}.',
  quotesHeld: 'Avant toute écriture, chaque citation a été comparée, à la lettre, au texte de son document.',
  errorsHeading: 'D’où viennent les erreurs',
  errorScans:
    '<b>Pages mal lues.</b> Les pages lues sur une image peuvent contenir des lettres erronées ; les citations qui en proviennent le signalent. {pages, plural, one {# page a été lue ainsi} other {# pages ont été lues ainsi}}.',
  errorMissed:
    '<b>Passages omis.</b> Un passage qui porte sur une rubrique en des termes inhabituels peut avoir été omis ; une partie est alors présentée comme ne s’exprimant pas, ou comme disant moins qu’elle n’a dit.',
  errorStance:
    '<b>Position ou réponse erronée.</b> L’ironie, le discours rapporté et les longues conditions sont difficiles pour un programme ; un passage peut figurer sous une position ou une réponse qui n’est pas la sienne.',
  errorMembers:
    '<b>Appartenance.</b> Les listes de membres valent à la date indiquée pour chaque groupe ; on ignore ici qui l’a rejoint ou quitté depuis.',
  errorLanguages:
    '<b>Langues.</b> Les mots correspondant aux rubriques existent pour six langues. Ce qui est dans une autre a été lu et compte comme non lu, jamais comme silence.',
  errorParty:
    '<b>Attribution.</b> Lorsque la partie d’un fichier a été détectée et non déclarée, le tableau de ce qui a été lu le signale.'
}
