import type {sentences as english} from '../../../../domain/refusals/sentences.js'
import type {Translation} from '../../translation.js'
import {ofCorrections} from './of-corrections.js'
import {ofTheServer} from './of-the-server.js'
import {ofTraining} from './of-training.js'

export const sentences: Translation<typeof english> = {
  ...ofCorrections,
  ...ofTheServer,
  ...ofTraining,
  notReadYet:
    '{name} n’a pas encore été lu avec cette configuration : attendez qu’il le soit, puis corrigez-le.',
  unreadable: '{name} n’a pas pu être lu : il n’y a rien à y corriger.',
  nothingKept: 'Rien n’a été enregistré.',
  noCorrection: 'Il n’y a pas de correction {ids} à retirer.',
  noSubmission: 'Il n’y a pas ici de contribution {ids} : rouvrez la liste.',
  noCorrectionAnyMore: 'La correction {id} n’existe plus : rouvrez la liste.',
  asideAlready:
    'La contribution {submission} n’est pas dans la collection : elle a peut-être déjà été mise de côté.',
  notAside: 'La contribution {submission} n’est pas mise de côté : elle a peut-être déjà été reprise.',
  notCoder: '{coder} ne code pas la série « {round} » : adressez-vous à qui l’a ouverte.',
  noRound: 'Il n’y a pas ici de série {id} : ouvrez la liste des séries.',
  noPassageToCode: 'Il n’y a pas de passage {id} dans la collection.',
  noPassageInRound: 'La série « {round} » n’a pas de passage {passage} : prenez-en un des siens.',
  unsound: 'Le codage de {passage} n’est pas cohérent : corrigez-le.',
  notCodedHere: '{code} n’est pas codé dans la série « {round} » : laissez-le de côté.',
  noPole: 'La question {question} n’a pas de réponse {pole} : choisissez-en une des siennes.',
  notSettled:
    '{left} passages sur {all} de la série « {round} » ne sont pas encore tranchés, le premier étant {first} : tranchez-les.',
  roundNeedsWhy: 'On rouvre une série pour un motif : dites lequel.',
  roundNeedsName: 'La série n’a pas de nom : donnez-lui-en un.',
  nothingToCode: 'Il n’y a rien à coder dans cette série : nommez une taxonomie ou une question.',
  nobodyCodes: 'Personne ne doit coder cette série : nommez quelqu’un, mieux vaut deux.',
  noPassageToDraw: 'La collection n’a aucun passage : faites d’abord lire des contributions.',
  notInPipeline: 'La configuration n’a pas {id} : choisissez parmi ce qu’elle a.',
  notAdjudicated: 'La série « {round} » n’est pas encore tranchée : tranchez d’abord tous ses passages.',
  goldNotYet:
    'La série « {round} » n’est pas encore tranchée : tranchez tous ses passages, puis exportez-la.',
  nobodySaid: 'Personne n’a dit {word} dans cette série : revenez sur ce qui a été dit.',
  settlingNeedsWhy: 'On tranche pour un motif : dites lequel.',
  trainingUnderWay: 'Un entraînement est en cours : attendez sa fin, ou arrêtez-le.',
  noVersion: '{version} n’est pas une version : donnez trois nombres, comme 1.1.1.',
  versionTaken: 'La version {version} existe déjà : donnez-en une autre à la nouvelle.',
  noTagger: 'Il n’y a pas de version {version} : la liste montre celles qui existent.',
  inForceAlready: '{version} est déjà en vigueur.',
  noneBefore: 'L’étiqueteur d’origine est en vigueur, et il n’y en a pas eu d’autre avant.',
  misfit: '{version} ne convient pas à la configuration : entraînez-en une autre.',
  activationNeedsWhy: 'Dites pourquoi : le motif est gardé avec la mise en vigueur.',
  otherInForce: 'Quelqu’un a mis entre-temps une autre version en vigueur : regardez laquelle.',
  fileTooLarge: '{name} dépasse {most} Mio : divisez-le, ou demandez une copie plus petite.',
  fileName:
    'Le nom d’un fichier est vide, dépasse {most} caractères ou contient des signes invisibles : renommez-le et remettez-le.',
  manifestMissing:
    'Le manifeste nomme {files}, que personne n’a remis : ajoutez ces fichiers, ou ôtez ces lignes. Rien n’a été pris.',
  noGold: 'Il n’y a pas de référence {id} : choisissez parmi celles qui existent.',
  searchEmpty: 'La recherche ne trouve aucun passage : cherchez autre chose.',
  noAccount: 'Personne n’a de compte à l’adresse {email} : créez-en un d’abord.',
  accountTaken: 'Il y a déjà un compte à l’adresse {email} : modifiez-le.',
  notKnown: 'Il n’y a pas {what} dans la configuration en vigueur.',
  noPassage: 'Le passage {passage} n’existe plus : rouvrez sa contribution.',
  otherWords: 'Le passage n’a plus les mots que vous avez vus : rouvrez-le.',
  notCarried: 'Le passage ne porte pas {code} : acceptez-le ou posez-le d’abord.',
  stillCarried: 'Le passage porte {codes} : écartez-le d’abord.',
  fileLine: '{file}, ligne {line} :',
  notUtf8: '{file} n’est pas en UTF-8 : enregistrez-le de nouveau comme « CSV UTF-8 ».',
  notCsv: '{file} n’est pas un fichier CSV bien formé : enregistrez-le de nouveau depuis un tableur.',
  manifestEmpty: '{file} est vide : sa première ligne doit nommer les colonnes, dont « file ».',
  manifestCells: 'la ligne a {cells} cellules, mais il y a {columns} colonnes.',
  manifestRowTwice: '« {name} » a déjà une ligne, la {first}.',
  manifestRound: '« {name} » est remplacé par ce qu’il remplace.',
  manifestNoColumn: '« {name} » n’est pas une colonne ; les colonnes sont {columns}.',
  manifestColumnTwice: 'la colonne « {name} » figure deux fois.',
  manifestNoFileColumn: 'la colonne « file » manque.',
  manifestNoFile: 'la ligne ne nomme aucun fichier.',
  manifestParty: '« {name} » n’est pas une partie connue : écrivez son code ISO 3166 ou son nom à l’ONU.',
  manifestDate: '« {date} » n’est pas une date : écrivez 2025-03-03, 2025-03 ou 2025.',
  manifestLanguage: '« {language} » n’est pas un code de langue : écrivez en, fr, es, ru, ar ou zh.',
  manifestItself: 'un fichier ne peut pas se remplacer lui-même.'
}
