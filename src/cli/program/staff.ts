/** `casecap staff`: staff against need. */
import type { StaffArguments } from "./arguments.ts"
import type { Command } from "./command.ts"

export const staffCommand: Command<StaffArguments> = {
  usage: "staff <file>",
  answer: "sheet",
  workbook: true,
  positionals: { file: {} },
  options: {
    by: {
      kind: "string",
      choices: ["municipality", "specialism"]
    }
  },
  examples: ["staff communes.yaml", "staff communes.yaml --by municipality -o staff.xlsx"],
  run: async (args) => (await import("../commands/staff.ts")).run(args)
}
