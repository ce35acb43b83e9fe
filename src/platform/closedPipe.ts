/** A reader that has seen enough (`casecap … | head`) closes the pipe; that is no failure, and nobody is told. */

/**
 * Swallow "broken pipe" on stdout and stderr and call `onClosed` instead of dying with a stack. Any other failure of
 * a stream (a full disk) is reported by whoever wrote; here it only sees to it that the process does not end as fine.
 */
export const quietOnClosedPipe = (onClosed: () => void): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") onClosed()
      else process.exitCode ??= unwritable
    })
  }
}

// As in errors.ts, which would load Effect where help must start fast.
const unwritable = 66

/** Whether stdout or stderr broke because nobody reads it any more. */
export const readerHasLeft = (): boolean =>
  [process.stdout, process.stderr].some(
    ({ errored }) => errored !== null && "code" in errored && errored.code === "EPIPE"
  )
