/** Whatever part of a model can differ as a whole has a name that is read, not the key of a table. */
import type { Node } from "../../src/model/Field.ts"
import { modelFields } from "../../src/model/modelFields.ts"
import { languages } from "../../src/words/languages.ts"
import { wordsIn } from "../../src/words/wordsIn.ts"
import { describe, expect, it } from "../support/effect.ts"

/** The names under which parts differ: that of the key, or of the set that stays together. */
const namesIn = (node: Node, what: string): ReadonlyArray<string> => {
  switch (node.kind) {
    case "slot":
    case "own":
      return []
    case "slots":
    case "plain":
    case "index":
    case "column":
      return [what]
    case "list":
    case "optional":
    case "orWord":
      return [what, ...namesIn(node.of, what)]
    case "choice":
      return [what, ...Object.values(node.of).flatMap((of) => namesIn({ ...of, oneName: true }, what))]
    case "record": {
      const together = node.together ?? []
      const apart = Object.entries(node.keys).filter(([key]) => !together.some(({ keys }) => keys.includes(key)))
      const own = apart.flatMap(([key, of]) => namesIn(of, node.oneName === true ? what : key))
      return [...together.map((set) => set.what), ...own]
    }
  }
}

describe("what differs in structure", () => {
  it.each(languages)("has a name in %s", async (lang) => {
    const { structure } = (await wordsIn(lang, ["topics"])).topics
    const names = new Set(namesIn(modelFields, "structure"))
    names.delete("structure")
    expect(names.size).toBeGreaterThan(40)
    expect([...names].filter((name) => !Object.hasOwn(structure, name))).toEqual([])
  })
})
