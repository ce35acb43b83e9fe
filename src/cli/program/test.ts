/** `casecap test`: regression tests of assumptions. */
import { say, type Text } from "../../words/Lang.ts"
import type { TestArguments } from "./arguments.ts"
import type { Command } from "./command.ts"
import { refuseSave } from "./refuseSave.ts"

export const testCommand: Command<TestArguments> = {
  usage: "test [paths..]",
  answer: "text",
  readsStandardInput: false,
  without: ["save", "force"],
  positionals: {
    paths: {}
  },
  options: {
    filter: {
      kind: "string"
    },
    bail: { kind: "flag" },
    watch: { kind: "flag" },
    reporter: {
      kind: "string",
      choices: ["terminal", "json", "junit", "tap", "github"],
      default: "terminal"
    },
    update: {
      kind: "flag",
      group: "lock"
    },
    accept: {
      kind: "strings",
      group: "lock"
    },
    note: {
      kind: "string",
      group: "lock"
    }
  },
  examples: [
    "test",
    "test --watch --filter laws",
    'test --update --note "aftalt 12. marts"',
    "test --reporter junit -o junit.xml"
  ],
  refuse: (args) => refusal(args),
  run: async (args) => (await import("../commands/test.ts")).run(args)
}

const refusal = ({
  update,
  accept,
  note,
  filter,
  set,
  watch,
  output,
  save,
  json,
  reporter
}: TestArguments): Text | undefined => {
  const writes = update || accept.length > 0
  if (update && accept.length > 0) return exclude("--update", "--accept")
  if (update && (note === undefined || note.trim() === "")) {
    return say("commandLine.updateNeedsNote")
  }
  if (writes && filter !== undefined) return exclude(update ? "--update" : "--accept", "--filter")
  if (writes && set.length > 0) return exclude(update ? "--update" : "--accept", "--set")
  if (save !== undefined) return refuseSave("test", save)
  if (writes && watch) return exclude(update ? "--update" : "--accept", "--watch")
  if (watch && output !== undefined) return exclude("--watch", "-o")
  if (json && reporter !== "terminal" && reporter !== "json") return exclude("--json", `--reporter ${reporter}`)
  if (note !== undefined && !writes) {
    return say("commandLine.noteBelongs")
  }
  return undefined
}

const exclude = (one: string, other: string): Text => say("commandLine.exclude", { one, other })
