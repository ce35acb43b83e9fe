/** What is said of quality, posts, boards, grades and training. */
import { say } from "../../words/Lang.ts"
import { suggestion } from "../wording.ts"

const rounded = (x: number): string => String(Number(x.toPrecision(4)))

export const qualityWords = {
  needsCompetence: {
    message: say("qualityProblems.needsCompetence"),
    hint: say("qualityProblems.needsCompetenceHint")
  },
  unreachable: {
    message: say("qualityProblems.unreachable"),
    hint: say("qualityProblems.unreachableHint")
  },
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
  waysAndComponents: {
    message: say("qualityProblems.waysAndComponents"),
    hint: say("qualityProblems.waysAndComponentsHint")
  },
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
  tooManyMixes: (most: number) => ({
    message: say("qualityProblems.tooManyMixes", { most }),
    hint: say("qualityProblems.tooManyMixesHint")
  }),
  unreachableEffect: (required: number, most: number) => ({
    message: say("qualityProblems.unreachableEffect", { required: rounded(required), most: rounded(most) }),
    hint: say("qualityProblems.unreachableEffectHint")
  }),
  tooFew: (needed: number, people: number, across: string) => ({
    message: say("qualityProblems.tooFew", { needed, people: rounded(people) }),
    hint: say("qualityProblems.tooFewHint", { across })
  }),
  tooLittle: (effect: number, required: number) => ({
    message: say("qualityProblems.tooLittle", { effect: rounded(effect), required: rounded(required) }),
    hint: say("qualityProblems.tooLittleHint")
  }),
  postsNeedCentre: {
    message: say("qualityProblems.postsNeedCentre"),
    hint: say("qualityProblems.postsNeedCentreHint")
  },
  principalsNeedGovernance: {
    message: say("qualityProblems.principalsNeedGovernance"),
    hint: say("qualityProblems.principalsNeedGovernanceHint")
  },
  jointWithHost: {
    message: say("qualityProblems.jointWithHost"),
    hint: say("qualityProblems.jointWithHostHint")
  },
  hostless: (centres: ReadonlyArray<string>) => ({
    message: say("qualityProblems.hostless", { centres: centres.join(", ") }),
    hint: say("qualityProblems.hostlessHint")
  }),
  gradesNeedMoney: {
    message: say("qualityProblems.gradesNeedMoney"),
    hint: say("qualityProblems.gradesNeedMoneyHint")
  },
  gradesNeedMix: {
    message: say("qualityProblems.gradesNeedMix"),
    hint: say("qualityProblems.gradesNeedMixHint")
  },
  noGrade: (grade: string, known: ReadonlyArray<string>) => ({
    message: say("qualityProblems.noGrade", { grade }),
    hint: known.length === 0 ? say("qualityProblems.noGradeHint") : suggestion(grade, known)
  }),
  gradeShares: (sum: number) => ({
    message: say("qualityProblems.gradeShares", { sum: rounded(sum) }),
    hint: say("qualityProblems.gradeSharesHint")
  })
} as const
