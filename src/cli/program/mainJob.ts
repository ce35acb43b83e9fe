/** What casecap does without a command: the two models of the Danish case, reading B, side by side. */
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import type { GlobalArguments } from "./command.ts"
import { calledAs } from "./calledAs.ts"

/** Compare the state's model with the municipalities', then name what to do next. */
export const mainJob = async (args: GlobalArguments): Promise<void> => {
  const { run } = await import("../commands/compare.ts")
  const folder = shippedScenarios()
  const files = ["state-b.yaml", "inter-municipal-b.yaml"].map((name) => join(folder, name))
  const program = calledAs(process)
  return run({ ...args, files, nextSteps: { program, folder } })
}

/** The scenarios that ship beside `dist`, named the short way where that is from inside the package. */
const shippedScenarios = (): string => {
  const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)))
  const path = join(packageRoot, "scenarios", "denmark-2010")
  const fromHere = relative(process.cwd(), path)
  return fromHere.startsWith("..") ? path : fromHere
}
