/** What to do after the main job: each question with the command that answers it. */
import type { Text } from "../Lang.ts"
import type { Block } from "../Sheet.ts"

const D = "scenarios/denmark-2010"
const PAIR = `${D}/state-b.yaml ${D}/inter-municipal-b.yaml`

const steps: ReadonlyArray<readonly [Text, string]> = [
  [
    { da: "Den anden læsning af artiklen", en: "The other reading of the article" },
    `compare ${D}/state-a.yaml ${D}/inter-municipal-a.yaml`
  ],
  [
    { da: "Hvordan er et tal regnet ud?", en: "How was a figure computed?" },
    `explain ${D}/inter-municipal-b.yaml local.boligstoette`
  ],
  [{ da: "Hvor sikker er forskellen?", en: "How sure is the difference?" }, `uncertainty ${PAIR}`],
  [{ da: "Hvad skal der til, før det vender?", en: "What would turn it?" }, `break-even ${PAIR}`],
  [{ da: "Et notat til bordet", en: "A memo for the table" }, `memo ${PAIR} -o notat.docx`],
  [{ da: "Et scenarie af dit eget", en: "A scenario of your own" }, "init mine.yaml"],
  [{ da: "Alt andet", en: "Everything else" }, "--help"]
]

export const nextSteps: ReadonlyArray<Block> = [
  { kind: "heading", level: 2, text: { da: "Næste skridt", en: "Next steps" } },
  ...steps.flatMap(([question, command]): ReadonlyArray<Block> => [
    { kind: "paragraph", text: question },
    { kind: "lines", lines: [`  node dist/main.js ${command}`] }
  ])
]
