import { describe, expect, it } from "vitest"
import { explainPath } from "../../../src/analysis/explain/explainPath.ts"
import { loadFile } from "../../support/load.ts"

const loaded = () => loadFile("scenarios/denmark-2010/inter-municipal-b.yaml")

describe("explaining a path", () => {
  it("finds the value in force where nothing is written", async () => {
    const answer = explainPath(await loaded(), "organisation.caseTypes.boligstoette.activities.contact.share")
    expect(answer).toMatchObject({
      kind: "assumption",
      assumption: { path: "organisation.activities.contact.share", value: 0.45 }
    })
  })

  it("knows no value for a case type or an activity that is not there", async () => {
    expect(explainPath(await loaded(), "organisation.caseTypes.nothing.share").kind).toBe("unknown")
    expect(explainPath(await loaded(), "organisation.activities.nothing.share").kind).toBe("unknown")
  })

  it("leads back through extends, newest first", async () => {
    const answer = explainPath(await loaded(), "parameters.interMunicipalCasework")
    if (answer.kind !== "assumption") throw new Error("no assumption")
    expect(answer.chain.map(({ replaced }) => replaced)).toEqual([false, true])
  })
})
