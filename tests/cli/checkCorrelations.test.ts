import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "vitest"
import { check } from "../../src/cli/commands/check.ts"
import { init } from "../../src/cli/commands/init.ts"
import { plainArguments, printed } from "../support/command.ts"

it("finds correlations that cannot hold together, before anything is drawn", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "casecap-correlations-")), "mine.yaml")
  await printed(init({ ...plainArguments, file, force: false }, ["casecap"]))
  const minutes = (activity: string) => `caseTypes.housingSupport.activities.${activity}.minutes`
  const between = (a: string, b: string, rank: number) => `{between: [${minutes(a)}, ${minutes(b)}], rank: ${rank}}`
  const pairs = `{x: ${between("application", "change", 0.9)}, y: ${between("change", "contact", 0.9)}, z: ${between("application", "contact", -0.9)}}`
  const { failure } = await printed(check({ ...plainArguments, files: [file], set: [`correlations=${pairs}`] }))
  expect(failure).toMatchObject({ _tag: "InvalidInput" })
  const fine = `{x: ${between("application", "change", 0.9)}}`
  expect(
    (await printed(check({ ...plainArguments, files: [file], set: [`correlations=${fine}`] }))).failure
  ).toBeUndefined()
})
