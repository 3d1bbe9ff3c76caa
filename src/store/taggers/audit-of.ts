import type {KnownAct} from '../../domain/acts/act-details.js'
import type {Activation, TaggerVersion} from '../../domain/learning/tagger.js'
import type {TrainingAsked} from '../../domain/learning/training-job.js'

/** The entry for a version that was trained. */
export const auditOfVersion = ({at, by, id, collection, version, model}: TaggerVersion): KnownAct => ({
  at,
  by,
  act: 'tagger-trained',
  on: id,
  details: {collection, version, model}
})

/** The entry for a tagger that was put in force; without one, that of the pipeline was. */
export const auditOfActivation = ({
  at,
  by,
  tagger,
  collection,
  why,
  comparison,
  despite
}: Activation): KnownAct => ({
  at,
  by,
  act: 'tagger-activation',
  on: tagger ?? '',
  details: {collection, why, comparison, despite}
})

/** The entry for a training that was asked for. */
export const auditOfTraining = (
  id: string,
  {at, by, collection, version, correctionsUpTo, gold, heldOut}: TrainingAsked
): KnownAct => ({
  at,
  by,
  act: 'training',
  on: id,
  details: {collection, version, correctionsUpTo, gold, heldOut}
})

/** The entry for a training that somebody stopped. */
export const auditOfStop = (id: string, {by, at}: {readonly by: string; readonly at: string}): KnownAct => ({
  at,
  by,
  act: 'training-stop',
  on: id,
  details: {}
})
