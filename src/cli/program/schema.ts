/** `casecap schema`: the JSON Schema that editors complete and check scenarios with. */
import type { SchemaArguments } from "./arguments.ts"
import type { Command } from "./command.ts"

export const schemaCommand: Command<SchemaArguments> = {
  usage: "schema",
  describe: {
    da: "JSON-skemaet, som en editor retter scenarier efter",
    en: "the JSON Schema that an editor checks scenarios with"
  },
  answer: "text",
  without: ["csv", "csv-dialect", "markdown", "set", "save", "force"],
  options: {
    checks: {
      kind: "flag",
      describe: { da: "skemaet for *.checks.yaml i stedet", en: "the schema of *.checks.yaml instead" }
    }
  },
  examples: [["schema -o scenario.schema.json", { da: "ved siden af scenarierne", en: "beside the scenarios" }]],
  run: async (args) => (await import("../commands/schema.ts")).run(args)
}
