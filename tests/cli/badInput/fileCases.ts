/** What can be wrong with the files that a scenario is made of, and between them. */
import type { Case } from "./scenarioCases.ts"
import { tiny, tinyScenario, tinyTable } from "./tiny.ts"

const base = { "m.csv": tinyTable, "base.yaml": tinyScenario }
const child = (text: string) => ({ ...base, "s.yaml": `casecap: 1\nid: child\nextends: base.yaml\n${text}` })
const share = "organisation: {share: {value: 0.8, pert: [0.6, 0.8, 0.9], basis: assumed}}"
const range = ["  share: 0.8", "  share: {value: 0.8, pert: [0.6, 0.8, 0.9], basis: assumed}"] as const

const deep = Object.fromEntries(
  Array.from({ length: 18 }, (_, i) => [`d${i}.yaml`, `casecap: 1\nid: d${i}\nextends: d${i + 1}.yaml\n`])
)

export const filesCases: Readonly<Record<string, Case>> = {
  "a missing file": { texts: {}, at: [""], code: 66 },
  "a missing base": { texts: tiny(["id: tiny", "id: tiny\nextends: bas.yaml"]), at: ["bas.yaml"], code: 66 },
  "a missing table": { texts: { "s.yaml": tinyScenario }, at: ["m.csv"], code: 66 },
  "a file that extends itself": { texts: tiny(["id: tiny", "id: tiny\nextends: s.yaml"]), at: ["s.yaml"] },
  "a cycle": {
    texts: {
      ...tiny(["id: tiny", "id: tiny\nextends: b.yaml"]),
      "b.yaml": "casecap: 1\nextends:\n  - c.yaml\n",
      "c.yaml": "extends: s.yaml\n"
    },
    at: ["s.yaml"]
  },
  "seventeen deep": {
    texts: { ...deep, "d18.yaml": tinyScenario, "m.csv": tinyTable },
    files: ["d1.yaml"],
    at: ["d18.yaml"]
  },
  "fine: sixteen deep": {
    texts: { ...deep, "d18.yaml": tinyScenario, "m.csv": tinyTable },
    files: ["d2.yaml"],
    at: [],
    code: 0
  },
  "an absolute path": { texts: tiny(["id: tiny", "id: tiny\nextends: /etc/passwd"]), at: ["/etc/pas"] },
  "a path outside the tree": {
    texts: { "../secret.yaml": tinyScenario, ...tiny(["id: tiny", "id: tiny\nextends: ../secret.yaml"]) },
    at: [".."]
  },
  "an absolute path to a table": { texts: tiny(["table: m.csv", "table: /etc/passwd"]), at: ["/etc/pas"] },
  "a lock for a scenario": {
    texts: { "s.yaml": "# kept by casecap\ncasecapLock: 1\nscenarios:\n  a.yaml: {}\n" },
    at: [""]
  },
  "checks for a scenario": { texts: { "s.yaml": "casecapChecks: 1\nlaws: {}\n" }, at: [""] },
  "an answer as JSON for a scenario": {
    texts: { "s.yaml": '{\n  "casecap": 1,\n  "version": "0.2.0",\n  "scenario": {}\n}\n' },
    at: [""]
  },
  "a table for a base": { texts: { ...tiny(["id: tiny", "id: tiny\nextends: m.csv"]) }, at: [""] },
  "an extends that is no name": {
    texts: tiny(["id: tiny", "id: tiny\nextends: {file: base.yaml}"]),
    at: ["{file: b"]
  },
  "an extends of nothing": { texts: tiny(["id: tiny", "id: tiny\nextends:"]), at: [""] },
  "a scenario that names itself as its table": {
    texts: tiny(["table: m.csv", "table: s.yaml"]),
    at: ["title"]
  },
  "problems in the base and in the child": {
    texts: {
      ...base,
      "base.yaml": tinyScenario.replace("minutes: 40", "minutes: -40"),
      "s.yaml": "casecap: 1\nid: child\nextends: base.yaml\norganisation: {shre: 1}\n"
    },
    at: ["-40", "shre"]
  },
  "a base that is no YAML, and a mistake in the child": {
    texts: { ...child("organisation: {shre: 1}\n"), "base.yaml": "casecap: 1\n  id: x\n" },
    at: ["id", "shre"]
  },
  "two forms through extends": {
    texts: child("caseTypes: {housing: {recipients: {column: population}}}\n"),
    at: ["column"]
  },
  "a key that is missing in the merged scenario": {
    texts: child("competence: {local: {minimumTrained: null}}\n"),
    at: ["local"]
  },
  "a lost range": {
    texts: { ...child("organisation: {share: 0.7}\n"), "base.yaml": tinyScenario.replace(...range) },
    at: ["0.7"],
    code: 0
  },
  "a range lost with a reference": {
    texts: child("organisation: {handoff: {sendMinutes: 7}}\n"),
    at: ["7"],
    code: 0
  },
  "a null that deletes nothing": { texts: child("organisation: {automation: null}\n"), at: ["automation"], code: 0 },
  "a null that deletes nothing because it is misspelt": {
    texts: child("caseTypes: {pensoin: null}\n"),
    at: ["pensoin"],
    code: 0
  },
  "a null at an unknown key": { texts: child("organisation: {coordinaton: null}\n"), at: ["coordinaton"] },
  "fine: a child that describes a number": {
    texts: child("organisation: {share: {status: agreed}}\n"),
    at: [],
    code: 0
  },
  "two scenarios on one bad base": {
    texts: {
      ...child(share),
      "base.yaml": tinyScenario.replace("minutes: 40", "minutes: -40"),
      "t.yaml": "casecap: 1\nid: other\nextends: base.yaml\n"
    },
    files: ["s.yaml", "t.yaml"],
    at: ["-40"]
  },
  "a bad scenario beside a missing one": {
    texts: tiny(["minutes: 40", "minutes: -40"]),
    files: ["s.yaml", "none.yaml"],
    at: ["", "-40"]
  },
  "a binary file": {
    texts: { "s.yaml": Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]) },
    at: ["�PNG\r"]
  },
  "a scenario in UTF-16": { texts: { "s.yaml": Uint8Array.from([255, 254, 99, 0]) }, at: ["��c\u0000"] },
  "a scenario in windows-1252": {
    texts: {
      "m.csv": tinyTable,
      "s.yaml": Uint8Array.from(tinyScenario.replace("Lille", "Små"), (sign) => sign.charCodeAt(0))
    },
    at: ["�, en: T"]
  },
  "a dash for every level": { texts: { "s.yaml": `a: ${"- ".repeat(5000)}1` }, at: ["- - "] },
  "nested brackets without end": { texts: { "s.yaml": "[".repeat(5000) }, at: ["[[["] },
  "aliases that explode": {
    texts: {
      "s.yaml": [
        "a: &a [x, x, x, x, x, x, x, x, x, x]",
        ..."bcdefghijk"
          .split("")
          .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${"abcdefghij"[i]}`).join(", ")}]`)
      ].join("\n")
    },
    at: ["*a, *a, "]
  },
  "more than a thousand aliases": {
    texts: { "s.yaml": `a: &a 1\nb: [${Array(1001).fill("*a").join(", ")}]\n` },
    at: ["*a]"]
  }
}
