/** Posts by name at centres, and what serving several boards takes from their managers. */
import { say } from "../../words/Lang.ts"
import { principalHours, servedBy } from "../../model/principals.ts"
import { spreadWhole, takenBy } from "../../model/totals.ts"
import { over, productStep, type Step, sumStep, times } from "./Step.ts"
import { sumCells, type Subject, type Where } from "./Subject.ts"

const POSTS_LABEL = say("formSteps.postsByName")

/** Post by post; of a case type its part of them. */
export const postSteps = (subject: Subject, where: Where): Step => {
  const { model, allocation, compiled } = subject
  const { posts } = allocation.centres
  if (where.caseType >= 0) {
    const n = compiled.names.caseTypes.length
    const spread = spreadWhole(allocation.centres, n, posts, takenBy(model))
    return { label: POSTS_LABEL, value: sumCells(spread, subject, where.centre, where.caseType) }
  }
  const centres = model.organisation?.centres.length ?? 0
  const shown = where.centre >= 0 ? 1 : centres
  return sumStep(
    POSTS_LABEL,
    (model.organisation?.posts ?? []).map(({ fte, per }, i) =>
      productStep(compiled.names.posts?.[i]?.label ?? POSTS_LABEL, [
        times(allocation.values[fte]!, say("formSteps.fte")),
        ...(per === "centre" || where.centre >= 0 ? [times(shown, shown === 1 ? CENTRE : CENTRES)] : []),
        ...(per === "total" && where.centre >= 0 ? [over(centres, centres === 1 ? CENTRE : CENTRES)] : [])
      ])
    )
  )
}

/** Hours of boards and contracts, centre by centre; nothing where nobody says anything of them. */
export const principalSteps = (subject: Subject, where: Where): ReadonlyArray<Step> => {
  const { model, allocation, compiled } = subject
  const organisation = model.organisation
  if (organisation === null || organisation.principals === null) return []
  const { principals } = organisation
  return servedBy(organisation, model.caseTypes.length).flatMap((served, g) =>
    where.centre >= 0 && where.centre !== g
      ? []
      : [
          {
            ...productStep(
              say("formSteps.boardsAndContracts", { boards: served.boards, contracts: served.contracts }),
              [
                times(principalHours(principals, served, allocation.values), say("formSteps.hours")),
                over(allocation.centreHoursPerFte, say("formSteps.netHours"))
              ]
            ),
            ...(compiled.names.centres.length > 1 ? { label: compiled.names.centres[g]!.label } : {})
          }
        ]
  )
}

const CENTRE = say("formSteps.centre")
const CENTRES = say("formSteps.centres")
