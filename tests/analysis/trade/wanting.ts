/** The tiny scenario as two parties' files that differ in levers and beliefs, for tests of what can be traded. */
import type { Loaded } from "../../../src/scenario/load.ts"
import { tinyScenario, tinyTable } from "../../cli/badInput/tiny.ts"
import { loadTexts } from "../../support/load.ts"

export interface Wanted {
  /** What `party:` says behind id and label. */
  readonly first?: string
  readonly second?: string
  /** Lines that extend the common base, below its keys; the second file's. */
  readonly theirs?: string
  readonly ours?: string
  readonly firstId?: string
  readonly secondId?: string
  /** What becomes of the common base. */
  readonly base?: (text: string) => string
}

const POSTS = "objectives: {posts: {metric: local, wants: more}}"
const GAIN = "objectives: {gain: {metric: freed, wants: more}}"

const OURS = `organisation:
  share: 0.5
  handoff: {share: 0.2}
  coordination: {hoursPerMunicipality: 100}
`
const THEIRS = `organisation:
  share: 0.9
  handoff: {share: 0.35}
  coordination: {hoursPerMunicipality: 40}
`

export const wantingFiles = ({
  first = POSTS,
  second = GAIN,
  ours = OURS,
  theirs = THEIRS,
  firstId = "us",
  secondId = "them",
  base = (text) => text
}: Wanted = {}): Readonly<Record<string, string>> => {
  const side = (id: string, wants: string, rest: string) =>
    `casecap: 1\nid: ${id}\nextends: base.yaml\ntitle: ${id}\nparty: {id: ${id}, label: ${id}${wants === "" ? "" : `, ${wants}`}}\n${rest}`
  return {
    "m.csv": tinyTable,
    "base.yaml": base(tinyScenario.replace("competence:\n", "# The base of both.\ncompetence:\n")),
    "a.yaml": side(firstId, first, ours),
    "b.yaml": side(secondId, second, theirs)
  }
}

export const wanting = async (wanted: Wanted = {}): Promise<readonly [Loaded, Loaded]> => {
  const files = wantingFiles(wanted)
  return [await loadTexts(files, "a.yaml"), await loadTexts(files, "b.yaml")]
}
