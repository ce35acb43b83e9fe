/** `casecap schema`: the JSON Schema that editors complete and check scenarios with. */
import { type ArgumentsOf, declare } from "./command.ts"

export const schemaCommand = declare({
  usage: "schema",
  answer: "text",
  without: ["csv", "csv-dialect", "markdown", "set", "save", "force"],
  options: {
    checks: {
      kind: "flag"
    }
  },
  examples: ["schema -o scenario.schema.json"]
})

export type SchemaArguments = ArgumentsOf<typeof schemaCommand>
