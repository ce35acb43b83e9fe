/** `casecap report`: the live report, one file that runs the models in a browser. */
import { say } from "../../words/Lang.ts"
import { type ArgumentsOf, declare } from "./command.ts"

export const reportCommand = declare({
  usage: "report <files..>",
  answer: "text",
  positionals: { files: {} },
  options: {
    for: { kind: "string" },
    open: { kind: "flag" },
    watch: { kind: "flag" }
  },
  examples: [
    "report state-b.yaml inter-municipal-b.yaml -o rapport.html",
    "report a.yaml b.yaml --for kl -o kl.html --open",
    "report a.yaml b.yaml --watch --open"
  ],
  refuse: ({ output, open, watch }) => {
    if (output !== undefined && !/\.html?$/iu.test(output)) return say("commandLine.reportIsHtml", { path: output })
    return open && !watch && output === undefined ? say("commandLine.openNeedsFile") : undefined
  }
})

export type ReportArguments = ArgumentsOf<typeof reportCommand>
