import { describe, expect, it } from "vitest"
import { lostPassages } from "../../../src/report/memo/lostPassages.ts"

const rows = (at: string, ...labels: ReadonlyArray<string>) =>
  labels.map((label, i) => ({ at, said: [`${label} · `, `${i}`] }))
const sentence = (...said: ReadonlyArray<string>) => ({ said })

describe("lostPassages", () => {
  it("does not mind other figures, other numbers of tables, or sentences in another order", () => {
    const now = [sentence("Den koster ", "7", "."), sentence("Den frigør ", "8", "."), ...rows("Tabel 2", "A", "B")]
    const was = [sentence("Den frigør ", "5", "."), sentence("Den koster ", "6", "."), ...rows("Tabel 1", "A", "B")]
    expect(lostPassages(was, now)).toEqual([])
  })

  it("names a sentence whose words are gone, and one that is said less often", () => {
    const was = [sentence("Mest ", "5", " fra A."), sentence("Begge."), sentence("Begge.")]
    const lost = lostPassages(was, [sentence("Mest ", "5", " fra B."), sentence("Begge.")])
    expect(lost).toEqual([
      { passage: was[0], moved: false },
      { passage: was[2], moved: false }
    ])
  })

  it("names the fewest rows that changed their place, and those that fell out", () => {
    const was = rows("Tabel 1", "A", "B", "C", "D", "E")
    const lost = lostPassages(was, rows("Tabel 1", "D", "A", "B", "C", "F"))
    expect(lost.map(({ passage: { said }, moved }) => [said[0], moved])).toEqual([
      ["D · ", true],
      ["E · ", false]
    ])
  })
})
