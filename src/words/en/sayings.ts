/** What is said in English before anybody knows in which language: each part is called with what the places are called. */
import { commandLine } from "./commandLine.ts"
import { errors } from "./errors.ts"
import { moneyProblems } from "./problems/moneyProblems.ts"
import { qualityProblems } from "./problems/qualityProblems.ts"
import { yaml } from "./problems/yaml.ts"

export const sayings = { commandLine, errors, moneyProblems, qualityProblems, yaml }

/** The shape of every language. */
export type SayingParts = typeof sayings
