/** How this program was called, so that the next command can be typed as the last one was. */
import { basename, relative } from "node:path"

/**
 * The words before the arguments: the name under which it is installed, or node with the script.
 *
 * @example calledAs({ argv: ["node", "/usr/local/bin/casecap"], env: {}, cwd: () => "/home/me" }) // => ["casecap"]
 * @example calledAs({ argv: ["node", "/x/dist/main.js"], env: {}, cwd: () => "/x" }) // => ["node", "dist/main.js"]
 */
export const calledAs = ({ argv, env, cwd }: Pick<NodeJS.Process, "argv" | "env" | "cwd">): ReadonlyArray<string> => {
  const script = argv[1] ?? "casecap"
  const name = basename(script)
  if (!/\.[cm]?js$/u.test(name)) return env.npm_command === "exec" ? ["npx", name] : [name]
  const fromHere = relative(cwd(), script)
  return ["node", fromHere.startsWith("..") ? script : fromHere]
}
