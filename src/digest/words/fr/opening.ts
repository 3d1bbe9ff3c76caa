import type {opening as english} from '../en/opening.js'
import type {Translation} from '../translation.js'

/** What stands before the first table, and the frame of the file. */
export const opening: Translation<typeof english> = {
  skip: 'Aller au contenu',
  contents: 'Table des matières',
  howToRead: 'Comment lire ce recueil',
  whatNext: 'Que faire maintenant',
  lead: 'Ce que {parties, plural, one {dit # partie} many {disent # parties} other {disent # parties}} dans {submissions, plural, one {# contribution} many {# contributions} other {# contributions}} : les prises de position côte à côte, dans leurs propres termes, avec la page et le paragraphe.',
  leadWithoutParty: 'Ce recueil ne compare encore rien : il ne comporte aucune partie.',
  example:
    '<b>Exemple.</b> Tout ou partie des parties de ce recueil sont inventées ; elles ne représentent aucun État.',
  caution:
    'Chaque signe mène aux propres termes de la partie, et ceux-ci à la page. Les passages ont été trouvés par un programme, et un passage peut être omis ou mal interprété : vérifiez la page avant de vous fier à une case. Pour en savoir plus, voir <link>{heading}</link>.',
  read: '{count, plural, one {# contribution lue} many {# contributions lues} other {# contributions lues}}',
  notRead: '{count, plural, one {# fichier non lu} many {# fichiers non lus} other {# fichiers non lus}}',
  unplaced:
    '<link>{count, plural, one {# contribution d’une partie inconnue} many {# contributions de parties inconnues} other {# contributions de parties inconnues}}</link>, dans aucune case',
  ofNoParty:
    '<link>{count, plural, one {# intervenant qui n’est pas une partie} many {# intervenants qui ne sont pas des parties} other {# intervenants qui ne sont pas des parties}}</link> dans les transcriptions, dans aucune case',
  nothingYet:
    'Il n’y a encore rien à comparer, car aucune contribution n’est attribuée à une partie. Aucun État n’est présenté comme ne s’exprimant pas.',
  sayWhose:
    '<b>Indiquez de qui {count, plural, one {émane # contribution} many {émanent # contributions} other {émanent # contributions}}.</b> Créez un manifeste : un fichier CSV dont la première ligne est <code>file,party</code>, avec une ligne pour chaque fichier figurant sous <link>{heading}</link>, par exemple <line>{file},nom de la partie</line>. Relancez ensuite le programme avec <code>--manifest</code> et le nom de ce fichier.',
  mendFiles:
    '<b>Réparez {count, plural, one {# fichier} many {# fichiers} other {# fichiers}}.</b> Le problème de chacun et ce qu’il convient de faire sont indiqués sous <link>{heading}</link>. Placez le fichier corrigé dans le même dossier et relancez le programme.',
  seeWhoSpoke:
    '<b>Voyez qui a pris la parole.</b> Aucun intervenant d’une transcription n’est partie à cette comparaison ; ce qu’ils ont dit figure sous <link>{heading}</link>.',
  handIn:
    '<b>Remettez des contributions.</b> Placez des fichiers PDF, Word (.docx), HTML ou texte brut dans le dossier et relancez le programme.',
  footer:
    'Établi avec la chaîne de traitement {pipeline} {version}, <hash>sha256 {sha256}</hash>. Les mêmes contributions et la même chaîne de traitement donnent le même fichier. Les données se trouvent dans digest.json.'
}
