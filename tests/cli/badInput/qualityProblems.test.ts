/** Quality, grades, boards and ways of training that do not hold: all problems at once, with the next step, in every language. */
import { describe, expect, it } from "vitest"
import { languages } from "../../../src/words/languages.ts"
import { attempt } from "./attempt.ts"
import { tiny, type Texts, tinyScenario, tinyTable } from "./tiny.ts"

const withMore = (more: string): Texts => ({ "m.csv": tinyTable, "s.yaml": `${tinyScenario}${more}` })

const local = "local: {minimumTrained: 1, ftePerTrained: 0.5, components: {courses: {hours: 30}}}"
const waysOf = (ways: string, more: string) =>
  tiny([local, `local: {minimumTrained: 1, ftePerTrained: 0.5, required: 24, ways: {${ways}}, ${more}}`])
const course = "course: {hours: 14, costPerPerson: 6000, effect: 14, max: 1}"
const peers = "peers: {hours: 12, costPerPerson: 300, effect: 30, max: 1, groupSize: 8, minimumGroup: 4}"

const money = `money:
  currency: EUR
  priceLevel: 2024
  costPerFte:
    local: {salary: 60000, overhead: 9000}
    centre: {salary: 60000, overhead: 9000}
  release: {step: 1, by: site, overheadReleasedShare: 0.5}
`

const cases: Readonly<Record<string, Texts>> = {
  "many-problems": withMore(`quality:
  absence: {local: 1, centre: 1.2, commonShare: -0.1, vacancy: 1}
  coverage: {atLeast: 0, target: 1}
  errors: {rate: 1.4, referenceCasesPerPerson: 0, exponent: -1, reworkMinutes: -70, caseTypes: {nothing: {rate: 0.1}}}
`),
  "out-of-reach": withMore(`quality:
  workingDays: 225
  absence: {local: 0.2, centre: 0.18, commonShare: 0.2, vacancy: 0.05}
  coverage: {atLeast: 1, target: 0.99}
`),
  "without-competence": {
    "m.csv": tinyTable,
    "s.yaml": `${tinyScenario.replace(/competence:\n(?: {2}.*\n)+/u, "")}quality:
  workingDays: 225
  absence: {local: 0.2, centre: 0.18, commonShare: 0.01, vacancy: 0.05}
  coverage: {atLeast: 1, target: 0.9}
`
  },
  "grade-shares": withMore(`${money}  grades: {g8: {payIndex: 1}, g10: {payIndex: 1.25}}
  gradeMix: {measuredAt: local, local: {g8: 0.7, g10: 0.28}, centre: {g8: 0.6, g12: 0.4}}
`),
  "grades-without-money": tiny([
    "hub: {secretariatFte: 1}",
    "hub: {secretariatFte: 1}\n  posts: {controller: {fte: 0.5, per: centre, grade: g12}}"
  ]),
  "boards-of-nobody": tiny(["  share: 0.8", "  principals: {director: {hours: 40}, contractHours: 12}\n  share: 0.8"]),
  "joint-with-a-host": tiny([
    "  form: state\n  centres:\n    hub: {secretariatFte: 1}",
    '  form: interMunicipal\n  governance: jointAuthority\n  centres:\n    hub: {secretariatFte: 1, host: "101"}'
  ]),
  "ways-and-components": waysOf(course, "choose: {course: 2}, components: {courses: {hours: 30}}"),
  "a-group-on-one-site": waysOf(peers, "choose: {peers: 1}"),
  "out-of-effect": waysOf(course, "choose: leastCost"),
  "too-little-of-them": waysOf(course, "choose: {course: 1, lessons: 1}")
}

/** With these everything still runs. */
const DOUBTS = new Set(["out-of-reach"])

describe.each(Object.entries(cases))("quality: %s", (name, texts) => {
  it.each(languages)("is told in %s", async (lang) => {
    const found = await attempt(texts, { files: ["s.yaml"], set: [], lang })
    expect(found.code).toBe(DOUBTS.has(name) ? 0 : 2)
    expect(found.stderr).not.toMatch(/undefined|NaN|\[object/u)
    for (const line of found.stderr.split("\n")) expect([...line].length).toBeLessThanOrEqual(80)
    await expect(`exit ${found.code}\n\n${found.stderr.trimEnd()}\n`).toMatchFileSnapshot(
      `../../golden/badInput/quality-${name}.${lang}.txt`
    )
  })
})
