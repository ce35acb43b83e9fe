/** What is said of quality, posts, boards, grades and training. */
import { say } from "../../words/Lang.ts"
import { told } from "../../words/told.ts"
import { suggestion } from "../wording.ts"

const rounded = (x: number): string => String(Number(x.toPrecision(4)))

export const qualityWords = {
  needsCompetence: told("qualityProblems.needsCompetence"),
  unreachable: told("qualityProblems.unreachable"),
  noCaseType: (id: string, known: ReadonlyArray<string>) => ({
    message: say("qualityProblems.noCaseType", { id }),
    hint: suggestion(id, known)
  }),
  tooSeldom: (lost: number, limit: number, refreshers: number) => ({
    message: say("qualityProblems.tooSeldom", { lost: rounded(lost), limit: rounded(limit) }),
    hint: Number.isFinite(refreshers)
      ? say("qualityProblems.tooSeldomHint", { refreshers })
      : say("qualityProblems.nothingMayBeLost")
  }),
  waysAndComponents: told("qualityProblems.waysAndComponents"),
  noWay: (id: string, known: ReadonlyArray<string>) => ({
    message: say("qualityProblems.noWay", { id }),
    hint: suggestion(id, known)
  }),
  budgetNeedsWage: (side: string) => ({
    message: say("qualityProblems.budgetNeedsWage"),
    hint: say("qualityProblems.budgetNeedsWageHint", { side })
  }),
  acrossSide: (own: string) => ({
    message: say("qualityProblems.acrossSide"),
    hint: say("qualityProblems.acrossSideHint", { own })
  }),
  tooManyMixes: (most: number) => told("qualityProblems.tooManyMixes", { most }),
  unreachableEffect: (required: number, most: number) =>
    told("qualityProblems.unreachableEffect", { required: rounded(required), most: rounded(most) }),
  tooFew: (needed: number, people: number, across: string) => ({
    message: say("qualityProblems.tooFew", { needed, people: rounded(people) }),
    hint: say("qualityProblems.tooFewHint", { across })
  }),
  tooLittle: (effect: number, required: number) =>
    told("qualityProblems.tooLittle", { effect: rounded(effect), required: rounded(required) }),
  postsNeedCentre: told("qualityProblems.postsNeedCentre"),
  principalsNeedGovernance: told("qualityProblems.principalsNeedGovernance"),
  jointWithHost: told("qualityProblems.jointWithHost"),
  hostless: (centres: ReadonlyArray<string>) => told("qualityProblems.hostless", { centres: centres.join(", ") }),
  gradesNeedMoney: told("qualityProblems.gradesNeedMoney"),
  gradesNeedMix: told("qualityProblems.gradesNeedMix"),
  noGrade: (grade: string, known: ReadonlyArray<string>) => ({
    message: say("qualityProblems.noGrade", { grade }),
    hint: known.length === 0 ? say("qualityProblems.noGradeHint") : suggestion(grade, known)
  }),
  gradeShares: (sum: number) => told("qualityProblems.gradeShares", { sum: rounded(sum) })
} as const
