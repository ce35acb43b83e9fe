/** What to do after the main job. */
import type { Block } from "../Sheet.ts"

export const nextSteps: ReadonlyArray<Block> = [
  { kind: "heading", level: 2, text: { da: "Næste skridt", en: "Next steps" } },
  {
    kind: "lines",
    lines: [
      "node dist/main.js compare scenarios/denmark-2010/state-a.yaml scenarios/denmark-2010/inter-municipal-a.yaml",
      "node dist/main.js explain scenarios/denmark-2010/inter-municipal-b.yaml local.boligstoette",
      "node dist/main.js assumptions scenarios/denmark-2010/inter-municipal-b.yaml --basis fitted",
      "node dist/main.js init mine.yaml",
      "node dist/main.js --help"
    ]
  }
]
