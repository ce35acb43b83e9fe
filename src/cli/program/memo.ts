/** `casecap memo`: the negotiation memo in Word, PDF, HTML and Markdown, and the check of one that was written. */
import { say } from "../../words/Lang.ts"
import { type ArgumentsOf, declare } from "./command.ts"
import { refuseSave } from "./refuseSave.ts"
import { MOST_KEPT_DRAWS, seedNumber, wholeNumber } from "./wholeNumber.ts"
import { tooFew } from "./yargsStrings.ts"

export const memoCommand = declare({
  usage: "memo [files..]",
  answer: "text",
  readsStandardInput: false,
  positionals: {
    files: {}
  },
  options: {
    output: {
      kind: "strings",
      alias: "o"
    },
    for: {
      kind: "string"
    },
    also: {
      kind: "words"
    },
    to: { kind: "string" },
    from: { kind: "string" },
    date: {
      kind: "string"
    },
    municipality: {
      kind: "string"
    },
    template: {
      kind: "string"
    },
    font: { kind: "string" },
    draws: { kind: "number" },
    seed: {
      kind: "number"
    },
    verify: {
      kind: "string",
      once: true
    }
  },
  examples: [
    "memo a.yaml b.yaml --lang da -o notat.docx",
    "memo a.yaml b.yaml --for kl -o notat.docx -o notat.pdf",
    "memo a.yaml b.yaml --also c.yaml d.yaml -o notat.docx",
    "memo --verify notat.docx"
  ],
  refuse: ({ files = [], also = [], output = [], verify, json, csv, draws, seed, save }) => {
    const wrong =
      wholeNumber("draws", draws, 1, MOST_KEPT_DRAWS) ??
      seedNumber(seed) ??
      (verify === undefined ? undefined : refuseSave("memo --verify", save))
    if (wrong !== undefined) return wrong
    if (verify !== undefined && output.length > 1) {
      return say("commandLine.verifyWritesOne", { times: output.length })
    }
    if (verify === undefined && (json || csv)) {
      return say("commandLine.memoFormats")
    }
    if (verify !== undefined || files.length >= 2) return undefined
    return also.length === 0 ? tooFew(files.length, 2) : say("commandLine.memoNeedsTwo")
  }
})

export type MemoArguments = ArgumentsOf<typeof memoCommand>
