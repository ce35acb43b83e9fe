/** Structures that are decided at the table, and where a scenario file says them. */
import type { Loaded } from "../../scenario/load.ts"
import { at, plain } from "../../scenario/Tree.ts"

type Path = ReadonlyArray<string>

/**
 * Which centres there are and who hosts them, posts and boards, what staff are trained in, and who answers and decides
 * where; by name of the field.
 */
export const DECIDED_STRUCTURES: Readonly<Record<string, (both: ReadonlyArray<Loaded>) => ReadonlyArray<Path>>> = {
  centres: () => [CENTRES, ["organisation", "municipalities"]],
  hosts: (both) => [...centresOf(both).map((id) => [...CENTRES, id, "host"]), ["organisation", "governance"]],
  posts: () => [["organisation", "posts"]],
  principals: () => [["organisation", "principals"]],
  localUpkeep: () => [["organisation", "competence", "local"]],
  centreUpkeep: () => [["organisation", "competence", "centre"]],
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

const centresOf = (both: ReadonlyArray<Loaded>): ReadonlyArray<string> => [
  ...new Set(
    both.flatMap(({ tree }) => {
      const centres = at(tree, CENTRES)
      return centres === undefined ? [] : Object.keys(plain(centres) as object)
    })
  )
]
