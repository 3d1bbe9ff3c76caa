import {adriftRoutes} from '../adrift/routes.js'
import {auditRoutes} from '../audit/routes.js'
import {codebookRoutes} from '../codebook/routes.js'
import {digestRoutes} from '../digest/routes.js'
import {editionRoutes} from '../editions/routes.js'
import {exchangeApi, exchangeRoutes} from '../exchange/routes.js'
import {frameRoutes} from '../frame/routes.js'
import {matrixRoutes} from '../matrix/routes.js'
import {nextRoutes} from '../next/routes.js'
import {accountRoutes} from '../people/account-routes.js'
import {accountsRoutes} from '../people/accounts-routes.js'
import {correctionsApi} from '../programs/corrections-api.js'
import {describing} from '../programs/routes.js'
import {submissionsApi} from '../programs/submissions-api.js'
import {wholeApi} from '../programs/whole-api.js'
import {queueRoutes} from '../queues/routes.js'
import {readerRoutes} from '../reader/routes.js'
import {roundRoutes} from '../rounds/routes.js'
import {searchRoutes} from '../search/routes.js'
import {signInRoutes} from '../sign-in/routes.js'
import {submissionRoutes} from '../submissions/routes.js'
import {taggerRoutes} from '../taggers/routes.js'
import type {Route} from './route.js'

const described: readonly Route[] = [
  ...frameRoutes,
  ...signInRoutes,
  ...accountRoutes,
  ...accountsRoutes,
  ...auditRoutes,
  ...queueRoutes,
  ...submissionRoutes,
  ...matrixRoutes,
  ...digestRoutes,
  ...searchRoutes,
  ...nextRoutes,
  ...adriftRoutes,
  ...codebookRoutes,
  ...readerRoutes,
  ...roundRoutes,
  ...taggerRoutes,
  ...exchangeRoutes,
  ...editionRoutes,
  ...submissionsApi,
  ...correctionsApi,
  ...exchangeApi,
  ...wholeApi
]

/** The table of all that can be asked of the server. What does not stand here cannot be reached. */
export const routes: readonly Route[] = [...described, ...describing(described)]
