/** Where output goes and what the terminal there can do; tests put their own in its place. */
import { Context, Effect } from "effect"
import { createInterface } from "node:readline"
import { inertOutput } from "../kernel/inert.ts"
import { reasonFrom, UnwritableFile } from "./errors.ts"

export interface Terminal {
  /** Write to standard output; done when the text has left. A closed pipe interrupts, quietly. */
  readonly write: (text: string) => Effect.Effect<void, UnwritableFile>
  /** Write to standard error; never fails, because there is nowhere left to complain. */
  readonly writeError: (text: string) => Effect.Effect<void>
  /** Ask on standard error and wait for a line; absent where nobody is there to answer. */
  readonly confirm?: (question: string) => Effect.Effect<string>
  readonly isTerminal: boolean
  readonly errorIsTerminal: boolean
  /** Of standard output, else of standard error. */
  readonly columns: number | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
}

const writeTo = (stream: NodeJS.WriteStream, text: string) =>
  Effect.callback<void, Error>((resume) => {
    stream.write(text, (error) => resume(error ? Effect.fail(error) : Effect.void))
  })

/** An end of input is no answer. */
const askOnTerminal = (question: string) =>
  Effect.callback<string>((resume) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr })
    lines.on("close", () => resume(Effect.succeed("")))
    lines.question(question, (answer) => {
      resume(Effect.succeed(answer))
      lines.close()
    })
    return Effect.sync(() => lines.close())
  })

const ofProcess = (): Terminal => ({
  write: (text) =>
    writeTo(process.stdout, inertOutput(text)).pipe(
      Effect.catch((error) =>
        reasonFrom(error) === "EPIPE"
          ? Effect.interrupt
          : Effect.fail(new UnwritableFile({ path: "stdout", reason: reasonFrom(error) }))
      )
    ),
  writeError: (text) => Effect.ignore(writeTo(process.stderr, inertOutput(text))),
  ...(process.stdin.isTTY && process.stderr.isTTY ? { confirm: askOnTerminal } : {}),
  isTerminal: process.stdout.isTTY === true,
  errorIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? process.stderr.columns,
  environment: process.env
})

/** The process's own streams unless a test provides others. */
export const Terminal = Context.Reference<Terminal>("casecap/Terminal", { defaultValue: ofProcess })

/**
 * Whether to use colour: FORCE_COLOR decides if it is set (0 and false mean no), then NO_COLOR and TERM=dumb say no,
 * then it is a question of a terminal. See no-color.org; the order is Node's own.
 */
export const wantsColour = ({ isTerminal, environment }: Pick<Terminal, "isTerminal" | "environment">): boolean => {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: term } = environment
  if (forced !== undefined) return forced !== "0" && forced !== "false"
  if (refused !== undefined && refused !== "") return false
  return isTerminal && term !== "dumb"
}
