/** What axe finds on a page in a real browser: one line a rule that is broken, with where. */
import axe from "axe-core"
import type { Page } from "playwright-core"

export const axeFindings = async (page: Page): Promise<ReadonlyArray<string>> => {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: ReadonlyArray<AxeFinding> }> }
    }
    const { violations } = await inPage.run()
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 200))
          .slice(0, 3)
          .join(" | ")}`
    )
  })
}

interface AxeFinding {
  readonly id: string
  readonly nodes: ReadonlyArray<{ readonly html: string }>
}
