/** Shows a page in the browser that the machine opens pages with. */
import { Effect } from "effect"
import { spawn } from "node:child_process"

/** The program that opens a page, with what stands before its address. */
const openers: Partial<Record<NodeJS.Platform, readonly [string, ...ReadonlyArray<string>]>> = {
  darwin: ["open"],
  win32: ["explorer.exe"]
}

/**
 * Whether a browser was asked; `BROWSER` names another than the machine's own. It runs on after the command has ended.
 *
 * @param page a path or an address
 */
export const openInBrowser = (page: string): Effect.Effect<boolean> =>
  Effect.callback<boolean>((resume) => {
    const own = process.env["BROWSER"]
    const [program, ...before] =
      own !== undefined && own !== "" ? [own] : (openers[process.platform] ?? (["xdg-open"] as const))
    const child = spawn(program, [...before, page], { detached: true, stdio: "ignore" })
    child.once("error", () => resume(Effect.succeed(false)))
    child.once("spawn", () => {
      child.unref()
      resume(Effect.succeed(true))
    })
  })
