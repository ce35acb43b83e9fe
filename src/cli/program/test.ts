/** `casecap test`: regression tests of assumptions. */
import { say, type Text } from "../../words/Lang.ts"
import { type ArgumentsOf, declare } from "./command.ts"
import { refuseSave } from "./refuseSave.ts"

export const testCommand = declare({
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
  refuse: (args) => refusal(args)
})

export type TestArguments = ArgumentsOf<typeof testCommand>

/** What of the arguments goes together or not; written out, because a declaration cannot name its own type. */
interface Asked {
  readonly update?: boolean | undefined
  readonly accept?: ReadonlyArray<string> | undefined
  readonly note?: string | undefined
  readonly filter?: string | undefined
  readonly set: ReadonlyArray<string>
  readonly watch?: boolean | undefined
  readonly output?: string | undefined
  readonly save?: string | undefined
  readonly json: boolean
  readonly reporter: string
}

const refusal = ({
  update = false,
  accept = [],
  note,
  filter,
  set,
  watch = false,
  output,
  save,
  json,
  reporter
}: Asked): Text | undefined => {
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
