/** What is said in Danish before anybody knows in which language: each part is called with what the places are called. */
import type { SayingParts } from "../en/sayings.ts"
import { commandLine } from "./commandLine.ts"
import { errors } from "./errors.ts"
import { formSteps } from "./labels/formSteps.ts"
import { moneySteps } from "./labels/moneySteps.ts"
import { staffSteps } from "./labels/staffSteps.ts"
import { steps } from "./labels/steps.ts"
import { cells } from "./problems/cells.ts"
import { checks } from "./problems/checks.ts"
import { documents } from "./problems/documents.ts"
import { metrics } from "./problems/metrics.ts"
import { misplaced } from "./problems/misplaced.ts"
import { moneyProblems } from "./problems/moneyProblems.ts"
import { qualityProblems } from "./problems/qualityProblems.ts"
import { questions } from "./problems/questions.ts"
import { returned } from "./problems/returned.ts"
import { scenario } from "./problems/scenario.ts"
import { serviceProblems } from "./problems/serviceProblems.ts"
import { serviceSteps } from "./problems/serviceSteps.ts"
import { sheets } from "./problems/sheets.ts"
import { staffProblems } from "./problems/staffProblems.ts"
import { tables } from "./problems/tables.ts"
import { transitionProblems } from "./problems/transitionProblems.ts"
import { transitionSteps } from "./problems/transitionSteps.ts"
import { values } from "./problems/values.ts"
import { yaml } from "./problems/yaml.ts"

export const sayings: SayingParts = {
  cells,
  checks,
  commandLine,
  documents,
  errors,
  formSteps,
  metrics,
  misplaced,
  moneyProblems,
  moneySteps,
  qualityProblems,
  questions,
  returned,
  scenario,
  serviceProblems,
  serviceSteps,
  sheets,
  staffProblems,
  staffSteps,
  steps,
  tables,
  transitionProblems,
  transitionSteps,
  values,
  yaml
}
