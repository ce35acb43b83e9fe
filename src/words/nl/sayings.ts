/** What is said in Dutch before anybody knows in which language: each part is called with what the places are called. */
import type { SayingParts } from "../en/sayings.ts"
import { commandLine } from "./commandLine.ts"
import { errors } from "./errors.ts"
import { moneyProblems } from "./problems/moneyProblems.ts"
import { qualityProblems } from "./problems/qualityProblems.ts"
import { yaml } from "./problems/yaml.ts"

export const sayings: SayingParts = { commandLine, errors, moneyProblems, qualityProblems, yaml }
