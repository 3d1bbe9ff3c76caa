import {digestRoutes} from '../digest/routes.js'
import {frameRoutes} from '../frame/routes.js'
import {matrixRoutes} from '../matrix/routes.js'
import {readerRoutes} from '../reader/routes.js'
import {roundRoutes} from '../rounds/routes.js'
import {searchRoutes} from '../search/routes.js'
import {signInRoutes} from '../sign-in/routes.js'
import {submissionRoutes} from '../submissions/routes.js'
import type {Route} from './route.js'

/** The table of all that can be asked of the server. What does not stand here cannot be reached. */
export const routes: readonly Route[] = [
  ...frameRoutes,
  ...signInRoutes,
  ...submissionRoutes,
  ...matrixRoutes,
  ...digestRoutes,
  ...searchRoutes,
  ...readerRoutes,
  ...roundRoutes
]
