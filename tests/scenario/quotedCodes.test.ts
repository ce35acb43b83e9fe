/** Codes in a list are no number whose comma parted it. */
import { readYaml } from "../../src/scenario/readYaml.ts"
import { plain } from "../../src/scenario/Tree.ts"
import { describe, expect, it } from "../support/effect.ts"

const read = (text: string) => {
  const { tree, problems } = readYaml("s.yaml", text)
  return [plain(tree!), problems.map(({ code }) => code)]
}

describe("a list of codes", () => {
  it("keeps those with zeros in front, in quotes and without", () => {
    expect(read('codes: ["005", "009", "102", "010"]\n')).toEqual([{ codes: ["005", "009", "102", "010"] }, []])
    expect(read("codes: [005, 009, 010]\n")[1]).toEqual([])
  })

  it("is told from a number that is written with a comma", () => {
    expect(read("minutes: [1,000]\n")[1]).toEqual(["comma-in-number"])
  })
})
