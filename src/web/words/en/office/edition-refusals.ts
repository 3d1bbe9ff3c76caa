/** Why something is not done to an edition. */
export {refusals as editionRefusals} from '../../../../editions/workflow/refusals.js'
