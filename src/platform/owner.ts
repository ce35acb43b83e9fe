/** Who made a temporary file: a process of this machine that still runs, or one that is gone and left it behind. */
import { createHash } from "node:crypto"
import { hostname } from "node:os"

/** This process, as it stands in names and guards: machine and process number. */
export const owner = (): string => `${machine()}-${process.pid}`

/** Whether the process is known to run no more; of another machine nothing is known. */
export const isGone = (made: string): boolean => {
  const [host, pid] = made.split("-")
  if (host !== machine() || !/^\d+$/u.test(pid ?? "")) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "ESRCH"
  }
}

const machine = (): string => createHash("sha256").update(hostname()).digest("hex").slice(0, 6)
