/** The options of commands that write workbooks, and what is wrong with them. */
import type { Text } from "../../words/Lang.ts"
import { formatOf } from "../format.ts"
import type { Option } from "./Option.ts"
import type { GlobalArguments } from "./arguments.ts"

export const workbookFor: Option = {
  kind: "string",
  describe: {
    da: "regnearksbogen til en part, med partens private tal; ellers er ingen med",
    en: "the workbook for one party, with its private numbers; none are in it otherwise",
    nl: "de werkmap voor één partij, met haar vertrouwelijke getallen; anders staan er geen in"
  }
}

/** Options that only a workbook has an answer to. */
export const refuseWorkbook = (
  args: GlobalArguments & { readonly live?: boolean; readonly for?: string | undefined }
): Text | undefined => {
  const format = formatOf(args)
  const [option] = [...(args.live === true ? ["--live"] : []), ...(args.for === undefined ? [] : ["--for"])]
  return option === undefined || ("format" in format && format.format === "xlsx")
    ? undefined
    : {
        da: `${option} gælder en regnearksbog; tilføj -o bog.xlsx`,
        en: `${option} is for a workbook; add -o book.xlsx`,
        nl: `${option} geldt voor een werkmap; voeg -o boek.xlsx toe`
      }
}
