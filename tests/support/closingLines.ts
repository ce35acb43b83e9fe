/** The last lines of a test run: which programs were missing, and how many tests passed, failed and were skipped. */
import type { Reporter, TestModule } from "vitest/node"
import { missingTools } from "./tools.ts"

/** A vitest reporter that adds them to what the default one prints. */
export default class ClosingLines implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      let failedHere = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        counts[state]++
        if (state === "failed") failedHere++
      }
      // A file that cannot be loaded fails without a failing test.
      if (failedHere === 0 && !module.ok()) counts.failed++
    }
    const missing = missingTools()
    const skipped = counts.skipped + counts.pending
    const lines = [
      ...(missing === undefined ? [] : [missing]),
      `${counts.passed} passed, ${counts.failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`
    ]
    // The default reporter writes through the console as well and earlier, being named earlier.
    process.stdout.write(`${lines.join("\n")}\n`)
  }
}
