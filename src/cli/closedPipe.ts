/** A reader that has seen enough (`casecap … | head`) closes the pipe; that is no failure, and nobody is told. */

/**
 * Swallow "broken pipe" on stdout and stderr and call `onClosed` instead of dying with a stack.
 * Any other failure of a stream is thrown as Node would.
 */
export const quietOnClosedPipe = (onClosed: () => void): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error
      onClosed()
    })
  }
}

/** Whether stdout or stderr broke because nobody reads it any more. */
export const readerHasLeft = (): boolean =>
  [process.stdout, process.stderr].some(
    ({ errored }) => errored !== null && "code" in errored && errored.code === "EPIPE"
  )
