import type {taggers as english} from '../../en/reviewing/taggers.js'
import type {Translation} from '../../translation.js'

export const taggers: Translation<typeof english> = {
  about:
    'Les corrections et les références entraînent de nouvelles versions de l’étiqueteur. Une version n’est en vigueur que si une personne le dit.',
  inForce: 'En vigueur :',
  ofPipeline: 'celui de la chaîne elle-même',
  isInForce: 'en vigueur',
  back: 'Revenir au précédent…',
  backNow: 'Revenir',
  trainings: 'Entraînements',
  versions: 'Versions',
  madeOf: '{count, plural, one {# passage} other {# passages}}',
  history: 'Mises en vigueur jusqu’ici',
  despiteThat: 'Refusée, puis mise en vigueur malgré tout :',
  asked: 'va commencer',
  running: 'en cours d’entraînement',
  done: 'entraîné',
  failed: 'n’a pas pu être entraîné',
  stopped: 'arrêté',
  stop: 'Arrêter',
  train: 'Entraîner une nouvelle version',
  noFolder: 'Ce serveur ne sait pas où sont les passages d’entraînement : rien ne peut être entraîné ici.',
  version: 'Version (trois nombres)',
  withCorrections: 'Apprendre de tout ce qui a été corrigé jusqu’ici',
  learn: 'Références dont apprendre',
  heldOut: 'Références mises de côté',
  heldOutHint:
    'On n’en apprend jamais ; elles servent à comparer la nouvelle version à celle en vigueur. Sans elles, aucune ne peut entrer en vigueur.',
  takes: 'Cela occupe un processeur une dizaine de minutes et continue si vous quittez la page.',
  trainNow: 'Entraîner',
  goldFile: 'Un fichier de passages codés (JSON lines)',
  tagger: 'Étiqueteur {version}',
  made: 'Fait',
  learned: 'Ce dont il a appris',
  learnedCorrections:
    '{count, plural, one {# passage vérifié} other {# passages vérifiés}} par des personnes',
  nothingHeldOut: 'rien',
  leftOut: 'écartés pour cela : {count, number}',
  activate: 'Mise en vigueur',
  nothingAgainst: 'Rien ne s’y oppose.',
  mayOverride:
    'En tant qu’administrateur, vous pouvez le mettre en vigueur malgré tout, avec un motif écrit, qui est conservé.',
  askAdministrator: 'Un administrateur peut le mettre en vigueur malgré tout, avec un motif écrit.',
  despite: 'Pourquoi il est mis en vigueur malgré le refus',
  activateNow: 'Mettre en vigueur',
  activateAbout: 'Toute la collection est alors étiquetée de nouveau ; ce que les personnes ont dit demeure.',
  comparisons: 'À côté de celui en vigueur',
  noComparison: 'Il n’a pas encore été comparé.',
  compareOn: 'Comparer sur',
  compareNow: 'Comparer',
  goldFirst: 'Choisissez une référence ou envoyez un fichier.',
  notCompared:
    '{version} n’a pas encore été comparé à celui en vigueur : comparez-le d’abord sur une référence mise de côté.',
  notHeldOut:
    '{version} a été comparé sur {gold}, dont il a pu apprendre : comparez-le sur une référence mise de côté.',
  worse: '{version} reconnaît certains codes moins bien que {present} :',
  worseCode: '{code} (F1 de {before} à {after}).',
  comparedOn: 'Sur {gold}, {count, number} passages, {date}',
  mayHaveLearned: 'Cette référence n’était pas mise de côté : la version a pu en apprendre.',
  difference: 'Écart'
}
