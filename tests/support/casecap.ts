/** The built program as a process: what it prints, and how it ends. */
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The bundle that `npm test` builds before it starts. */
export const mainPath = fileURLToPath(new URL("../../dist/main.js", import.meta.url))

/** Only what a process needs to start, so that no test depends on who runs it. */
export const bareEnvironment = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", LANG: "C.UTF-8" }

/** Run `dist/main.js` to its end. */
export const casecap = (
  args: ReadonlyArray<string>,
  options: { readonly environment?: Readonly<Record<string, string>>; readonly folder?: string } = {}
): Promise<Ended> => ended(mainPath, args, options)

/** Run a script with this Node to its end; the process gets `signal` when it first says something. */
export const ended = (
  script: string,
  args: ReadonlyArray<string>,
  options: {
    readonly environment?: Readonly<Record<string, string>>
    readonly folder?: string
    readonly signal?: NodeJS.Signals
  } = {}
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      env: { ...bareEnvironment, ...options.environment },
      cwd: options.folder
    })
    let stdout = ""
    let stderr = ""
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      if (stdout === "" && options.signal !== undefined) child.kill(options.signal)
      stdout += chunk
    })
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk))
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }))
  })
