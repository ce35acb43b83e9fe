/** Structures that are decided at the table, and where a scenario file says them. */
import type { Loaded } from "../../scenario/load.ts"
import { at, plain } from "../../scenario/Tree.ts"

type Path = ReadonlyArray<string>

/**
 * Which centres there are and who hosts them, posts and boards, what staff are trained in, and who answers and decides
 * where; by name of the field. How often each way of training is taken is a choice, also where the cheapest mix is
 * chosen; what a way gives and costs is a fact.
 */
export const DECIDED_STRUCTURES: Readonly<Record<string, (both: ReadonlyArray<Loaded>) => ReadonlyArray<Path>>> = {
  centres: () => [CENTRES, ["organisation", "municipalities"]],
  hosts: (both) => [...centresOf(both).map((id) => [...CENTRES, id, "host"]), ["organisation", "governance"]],
  posts: () => [["organisation", "posts"]],
  principals: () => [["organisation", "principals"]],
  localUpkeep: () => [["organisation", "competence", "local"]],
  centreUpkeep: () => [["organisation", "competence", "centre"]],
  times: () => CHOICES,
  channels: () => [
    ["service", "channels"],
    ["organisation", "service", "channels"]
  ],
  casePromises: () => [
    ["service", "cases"],
    ["organisation", "service", "cases"]
  ]
}

const CENTRES = ["organisation", "centres"]

/** Where the mix of ways of training is chosen, today and in an organisation. */
const CHOICES: ReadonlyArray<Path> = [[], ["organisation"]].flatMap((above) =>
  ["local", "centre"].map((side) => [...above, "competence", side, "choose"])
)

const centresOf = (both: ReadonlyArray<Loaded>): ReadonlyArray<string> => [
  ...new Set(
    both.flatMap(({ tree }) => {
      const centres = at(tree, CENTRES)
      return centres === undefined ? [] : Object.keys(plain(centres) as object)
    })
  )
]
