/** `casecap schema`: the JSON Schema of scenario files, for editors. */
import { Effect } from "effect"
import { checksJsonSchema } from "../../analysis/checks/ChecksFile.ts"
import { scenarioJsonSchema } from "../../scenario/Scenario.ts"
import { asProcess } from "../asProcess.ts"
import { emitText } from "../output.ts"
import type { SchemaArguments } from "../program/schema.ts"

export const schema = Effect.fn("schema")(function* (args: SchemaArguments) {
  const wanted = args.checks ? checksJsonSchema() : scenarioJsonSchema()
  yield* emitText(`${JSON.stringify(wanted, null, 1)}\n`, args)
})

export const run = asProcess(schema)
