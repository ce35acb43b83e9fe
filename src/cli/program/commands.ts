/** Every command there is, with what runs it: a command and what it needs load when it is asked for. */
import { assumptionsCommand } from "./assumptions.ts"
import { breakEvenCommand } from "./breakEven.ts"
import { calibrateCommand } from "./calibrate.ts"
import { checkCommand } from "./check.ts"
import { compareCommand } from "./compare.ts"
import { completionCommand } from "./completion.ts"
import { explainCommand } from "./explain.ts"
import { importCommand } from "./import.ts"
import { initCommand } from "./init.ts"
import { memoCommand } from "./memo.ts"
import { mergeCommand } from "./merge.ts"
import { reportCommand } from "./report.ts"
import { runCommand } from "./run.ts"
import { schemaCommand } from "./schema.ts"
import { sensitivityCommand } from "./sensitivity.ts"
import { simulateCommand } from "./simulate.ts"
import { staffCommand } from "./staff.ts"
import { testCommand } from "./test.ts"
import { tradeCommand } from "./trade.ts"
import { uncertaintyCommand } from "./uncertainty.ts"
import { type AnyCommand, runBy } from "./command.ts"

/** In the order of help. */
export const commands: ReadonlyArray<AnyCommand> = [
  runBy(runCommand, async (args) => (await import("../commands/run.ts")).run(args)),
  runBy(compareCommand, async (args) => (await import("../commands/compare.ts")).run(args)),
  runBy(memoCommand, async (args) =>
    args.verify === undefined
      ? (await import("../commands/memo.ts")).run(args)
      : (await import("../commands/verifyMemo.ts")).run(args)
  ),
  runBy(reportCommand, async (args) => (await import("../commands/report.ts")).run(args)),
  runBy(tradeCommand, async (args) => (await import("../commands/trade.ts")).run(args)),
  runBy(checkCommand, async (args) => (await import("../commands/check.ts")).run(args)),
  runBy(staffCommand, async (args) => (await import("../commands/staff.ts")).run(args)),
  runBy(simulateCommand, async (args) => (await import("../commands/simulate.ts")).run(args)),
  runBy(explainCommand, async (args) => (await import("../commands/explain.ts")).run(args)),
  runBy(assumptionsCommand, async (args) => (await import("../commands/assumptions.ts")).run(args)),
  runBy(importCommand, async (args) => (await import("../commands/import.ts")).run(args)),
  runBy(uncertaintyCommand, async (args) => (await import("../commands/uncertainty.ts")).run(args)),
  runBy(mergeCommand, async (args) => (await import("../commands/merge.ts")).run(args)),
  runBy(sensitivityCommand, async (args) => (await import("../commands/sensitivity.ts")).run(args)),
  runBy(breakEvenCommand, async (args) => (await import("../commands/breakEven.ts")).run(args)),
  runBy(calibrateCommand, async (args) => (await import("../commands/calibrate.ts")).run(args)),
  runBy(testCommand, async (args) => (await import("../commands/test.ts")).run(args)),
  runBy(schemaCommand, async (args) => (await import("../commands/schema.ts")).run(args)),
  runBy(initCommand, async (args) => (await import("../commands/init.ts")).run(args)),
  runBy(completionCommand, async (args) => (await import("../commands/completion.ts")).run(args))
]
