/** `casecap schema`: the JSON Schema that editors complete and check scenarios with. */
import type { SchemaArguments } from "./arguments.ts"
import type { Command } from "./command.ts"

export const schemaCommand: Command<SchemaArguments> = {
  usage: "schema",
  answer: "text",
  without: ["csv", "csv-dialect", "markdown", "set", "save", "force"],
  options: {
    checks: {
      kind: "flag"
    }
  },
  examples: ["schema -o scenario.schema.json"],
  run: async (args) => (await import("../commands/schema.ts")).run(args)
}
