/** `--watch`: one page for this machine, told when a scenario is saved; nothing else is served, and Ctrl-C ends it. */
import { spawn } from "node:child_process"
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { get, request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { bareEnvironment, mainPath } from "../support/casecap.ts"
import { memoFiles } from "../support/memoPair.ts"

const folder = mkdtempSync(join(tmpdir(), "casecap-watch-"))
let child: ReturnType<typeof spawn>
let address = ""
let said = ""

const status = (url: string, options: { readonly method?: string; readonly host?: string } = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const { method = "GET", host } = options
    const asked = request(url, { method, ...(host === undefined ? {} : { headers: { host } }) }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on("error", reject).end()
  })

beforeAll(async () => {
  for (const [name, text] of Object.entries(memoFiles())) writeFileSync(join(folder, name), text)
  child = spawn(
    process.execPath,
    [mainPath, "report", "0.yaml", "1.yaml", "--watch", "-o", "out.html", "--lang", "en"],
    {
      cwd: folder,
      env: bareEnvironment
    }
  )
  child.stderr!.setEncoding("utf8").on("data", (chunk: string) => (said += chunk))
  while (!said.includes("http://127.0.0.1:")) await new Promise((later) => setTimeout(later, 50))
  address = /http:\S+/u.exec(said)![0]
}, 60_000)
afterAll(() => {
  child.kill("SIGKILL")
  rmSync(folder, { recursive: true, force: true })
})

describe("report --watch", () => {
  it("serves the page to who knows its token, and nothing else to anybody", async () => {
    const { origin, port } = new URL(address)
    expect(await status(address)).toBe(200)
    expect(await status(`${origin}/`)).toBe(404)
    expect(await status(`${address}out.html`)).toBe(404)
    expect(await status(`${origin}/${"x".repeat(32)}/`)).toBe(404)
    expect(await status(address, { method: "POST" })).toBe(404)
    expect(await status(address, { host: `localhost:${port}` })).toBe(404)
    expect(await status(address, { host: "example.org" })).toBe(404)
  })

  it("tells an open page when a scenario is saved, and shows what is wrong without ending", async () => {
    let heard = ""
    const listening = get(`${address}events`, (response) => {
      response.setEncoding("utf8").on("data", (chunk: string) => (heard += chunk))
    })
    await expect.poll(() => heard, { timeout: 10_000 }).toContain("retry")
    appendFileSync(join(folder, "1.yaml"), "nonsense: 1\n")
    await expect.poll(() => said, { timeout: 30_000 }).toContain("nonsense")
    expect(heard).not.toContain("changed")
    expect(await status(address)).toBe(200)
    writeFileSync(join(folder, "1.yaml"), memoFiles({ share: 0.6 })["1.yaml"]!)
    await expect.poll(() => heard, { timeout: 30_000 }).toContain("event: changed")
    listening.destroy()
  }, 90_000)

  it("ends by Ctrl-C with 130, and serves no more", async () => {
    const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)))
    child.kill("SIGINT")
    expect(await ended).toBe(130)
    await expect(status(address)).rejects.toThrow()
  })
})
