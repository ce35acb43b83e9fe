import { describe, expect, it } from "vitest"
import { calledAs } from "../../../src/cli/program/calledAs.ts"

const called = (script: string, folder: string, env = {}) =>
  calledAs({ argv: ["node", script], env, cwd: () => folder })

describe("what the program was called as", () => {
  it.each([
    ["its installed name", "/usr/local/bin/casecap", "/home/me", {}, "casecap"],
    ["npx and the name", "/home/me/node_modules/.bin/casecap", "/home/me", { npm_command: "exec" }, "npx casecap"],
    ["the script from inside the package", "/casecap/dist/main.js", "/casecap", {}, "node dist/main.js"],
    ["the same under npm start", "/casecap/dist/main.js", "/casecap", { npm_command: "start" }, "node dist/main.js"],
    ["the whole path from elsewhere", "/casecap/dist/main.js", "/home/me", {}, "node /casecap/dist/main.js"]
  ])("is %s", (_, script, folder, env, words) => {
    expect(called(script, folder, env).join(" ")).toBe(words)
  })
})
