/** The options of commands that write workbooks, and what is wrong with them. */
import { say, type Text } from "../../words/Lang.ts"
import { formatOf } from "../format.ts"
import type { Option } from "./Option.ts"
import type { GlobalArguments } from "./command.ts"

export const workbookFor = { kind: "string" } as const satisfies Option

/** Options that only a workbook has an answer to. */
export const refuseWorkbook = (
  args: GlobalArguments & { readonly live?: boolean | undefined; readonly for?: string | undefined }
): Text | undefined => {
  const format = formatOf(args)
  const [option] = [...(args.live === true ? ["--live"] : []), ...(args.for === undefined ? [] : ["--for"])]
  return option === undefined || ("format" in format && format.format === "xlsx")
    ? undefined
    : say("commandLine.forWorkbook", { option })
}
