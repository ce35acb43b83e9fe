/** `casecap test`: regression tests of assumptions. */
import type { Text } from "../../words/Lang.ts"
import type { TestArguments } from "./arguments.ts"
import type { Command } from "./command.ts"
import { refuseSave } from "./refuseSave.ts"

const lockGroup: Text = { da: "Lås (casecap.lock.yaml):", en: "Lock (casecap.lock.yaml):" }

export const testCommand: Command<TestArguments> = {
  usage: "test [paths..]",
  describe: {
    da: "prøv antagelserne: forventninger, love, dokumentation, og hvad der er ændret siden sidst",
    en: "test the assumptions: expectations, laws, evidence, and what changed since it was accepted"
  },
  answer: "text",
  readsStandardInput: false,
  without: ["save", "force"],
  positionals: {
    paths: {
      describe: {
        da: "*.checks.yaml eller mapper; ellers mappen scenarios",
        en: "*.checks.yaml or folders; the folder scenarios when left out"
      }
    }
  },
  options: {
    filter: {
      kind: "string",
      describe: {
        da: "kun kontroller, hvis fil eller navn indeholder dette",
        en: "only checks whose file or name contains this"
      }
    },
    bail: { kind: "flag", describe: { da: "stands ved den første fejl", en: "stop at the first failure" } },
    watch: { kind: "flag", describe: { da: "kør igen, når en fil gemmes", en: "run again whenever a file is saved" } },
    reporter: {
      kind: "string",
      choices: ["terminal", "json", "junit", "tap", "github"],
      default: "terminal",
      describe: {
        da: "json, JUnit-XML, TAP 14 eller GitHub-annotationer",
        en: "json, JUnit XML, TAP 14 or GitHub annotations"
      }
    },
    update: {
      kind: "flag",
      group: lockGroup,
      describe: { da: "godkend alt, som det er nu; kræver --note", en: "accept everything as it is now; needs --note" }
    },
    accept: {
      kind: "strings",
      group: lockGroup,
      describe: {
        da: "godkend én ændring: en sti, et nøgletal eller structure; kan gentages",
        en: "accept one change: a path, a metric or structure; repeatable"
      }
    },
    note: {
      kind: "string",
      group: lockGroup,
      describe: { da: "hvorfor: gemmes i låsen", en: "why: recorded in the lock" }
    }
  },
  examples: [
    ["test", { da: "alt under scenarios", en: "everything below scenarios" }],
    ["test --watch --filter laws", { da: "kun love, igen ved hver gemning", en: "only laws, again at every save" }],
    ['test --update --note "aftalt 12. marts"', { da: "godkend dagens tal", en: "accept today's figures" }],
    ["test --reporter junit -o junit.xml", { da: "til byggeserveren", en: "for the build server" }]
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
    return {
      da: '--update kræver --note "hvorfor", så andre kan se, hvad der er aftalt',
      en: '--update needs --note "why", so that others see what was agreed'
    }
  }
  if (writes && filter !== undefined) return exclude(update ? "--update" : "--accept", "--filter")
  if (writes && set.length > 0) return exclude(update ? "--update" : "--accept", "--set")
  if (save !== undefined) return refuseSave("test", save)
  if (writes && watch) return exclude(update ? "--update" : "--accept", "--watch")
  if (watch && output !== undefined) return exclude("--watch", "-o")
  if (json && reporter !== "terminal" && reporter !== "json") return exclude("--json", `--reporter ${reporter}`)
  if (note !== undefined && !writes) {
    return { da: "--note hører til --update eller --accept", en: "--note belongs to --update or --accept" }
  }
  return undefined
}

const exclude = (one: string, other: string): Text => ({
  da: `${one} og ${other} udelukker hinanden; vælg den ene`,
  en: `${one} and ${other} exclude each other; choose one`
})
