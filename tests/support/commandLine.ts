/**
 * The whole command line in this process: the words, options, files and exit codes of `casecap.ts` in a tenth of its
 * time. What only a process of its own shows (signals, pipes, the bundle) is asked of that one.
 */
import { Readable } from "node:stream"
import { commandLine } from "../../src/cli/commandLine.ts"
import { bareEnvironment, type Ended } from "./casecap.ts"

interface Where {
  readonly environment?: Readonly<Record<string, string>>
  readonly folder?: string
  /** What stands on standard input. */
  readonly input?: string
}

/** Run the program to its end, one at a time: folder, environment and streams belong to the whole process. */
export const casecap = (args: ReadonlyArray<string>, where: Where = {}): Promise<Ended> => {
  const run = last.then(() => ranIn(args, where))
  last = run.catch(() => undefined)
  return run
}

let last: Promise<unknown> = Promise.resolve()

const ranIn = async (
  args: ReadonlyArray<string>,
  { environment = {}, folder = process.cwd(), input = "" }: Where
): Promise<Ended> => {
  const restored = [
    inFolder(folder),
    withEnvironment({ ...bareEnvironment, ...environment }),
    withInput(input),
    withoutListeners()
  ]
  const stdout = heard(process.stdout, "log")
  const stderr = heard(process.stderr, "error")
  const { exitCode } = process
  process.exitCode = undefined
  try {
    await commandLine(args)
    return { code: Number(process.exitCode ?? 0), stdout: stdout.text(), stderr: stderr.text() }
  } finally {
    process.exitCode = exitCode
    for (const restore of [...restored, stdout.restore, stderr.restore]) restore()
  }
}

const inFolder = (folder: string): (() => void) => {
  const before = process.cwd()
  process.chdir(folder)
  return () => process.chdir(before)
}

/** In place, because whoever asked for it earlier has kept the object. */
const withEnvironment = (environment: NodeJS.ProcessEnv): (() => void) => {
  const before = { ...process.env }
  const become = (wanted: NodeJS.ProcessEnv): void => {
    for (const name of Object.keys(process.env)) if (!(name in wanted)) delete process.env[name]
    Object.assign(process.env, wanted)
  }
  become(environment)
  return () => become(before)
}

const withInput = (text: string): (() => void) => {
  const before = Object.getOwnPropertyDescriptor(process, "stdin")!
  const stdin = Readable.from([Buffer.from(text)])
  Object.defineProperty(process, "stdin", { ...before, get: () => stdin })
  return () => void Object.defineProperty(process, "stdin", before)
}

/** Every run listens to the streams until its process ends; here it stops with the run. */
const withoutListeners = (): (() => void) => {
  const streams = [process.stdout, process.stderr]
  const before = streams.map((stream) => stream.listeners("error"))
  return () => {
    for (const [k, stream] of streams.entries())
      for (const listener of stream.listeners("error"))
        if (!before[k]!.includes(listener)) stream.off("error", listener as () => void)
  }
}

/** What is written to a stream, by itself or through the console. */
const heard = (stream: NodeJS.WriteStream, said: "log" | "error") => {
  let text = ""
  const { write } = stream
  const { [said]: say } = console
  stream.write = ((chunk: string | Uint8Array, ...more: ReadonlyArray<unknown>): boolean => {
    text += typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk)
    const done = more.at(-1)
    if (typeof done === "function") done()
    return true
  }) as typeof stream.write
  console[said] = (...words: ReadonlyArray<unknown>) => void (text += `${words.join(" ")}\n`)
  return {
    text: () => text,
    restore: () => {
      stream.write = write
      console[said] = say
    }
  }
}
