import { languages } from "../../src/words/languages.ts"
import { exec } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { displayWidth } from "../../src/report/terminal/displayWidth.ts"
import { bareEnvironment, casecap as casecapProcess, ended, mainPath } from "../support/casecap.ts"
import { casecap } from "../support/commandLine.ts"
import { commands as declared } from "../../src/cli/program/commands.ts"
import { describe, expect, it } from "../support/effect.ts"

/** In the order of help; the first is none. */
const commands = ["", ...declared.map(({ usage }) => usage.split(" ")[0]!)]

const shell = (command: string) =>
  new Promise<string>((resolve) => {
    exec(command, { shell: "/bin/bash", env: bareEnvironment }, (_, stdout, stderr) => resolve(stdout + stderr))
  })

describe("help", () => {
  it.each(commands.flatMap((command) => languages.map((lang) => [command, lang] as const)))(
    "of '%s' in %s is what it was and fits 80 columns",
    async (command, lang) => {
      const { stdout, stderr, code } = await casecap([...(command === "" ? [] : [command]), "--help", "--lang", lang])
      expect([code, stderr]).toEqual([0, ""])
      expect(Math.max(...stdout.split("\n").map(displayWidth))).toBeLessThanOrEqual(80)
      expect(stdout).not.toContain("\u001b[")
      await expect(stdout).toMatchFileSnapshot(`../golden/help/${command === "" ? "casecap" : command}.${lang}.txt`)
    }
  )

  it("is the same from the program that is packed", async () => {
    const args = ["memo", "--help", "--lang", "nl"]
    expect(await casecapProcess(args)).toEqual(await casecap(args))
  })

  it("follows the locale, unless --lang says otherwise", async () => {
    const inDanish = await casecap(["-h"], { environment: { LANG: "da_DK.UTF-8" } })
    expect(inDanish.stdout).toContain("Kommandoer:")
    const asked = await casecap(["-h", "--lang=en"], { environment: { LC_ALL: "da_DK.UTF-8" } })
    expect(asked.stdout).toContain("Commands:")
  })

  it("stops quietly with its reader", async () => {
    expect(await shell(`"${process.execPath}" "${mainPath}" --help | head -1; echo \${PIPESTATUS[0]}`)).toBe(
      "casecap <command> [files] [options]\n0\n"
    )
  })
})

describe("the next steps", () => {
  const next = async (script: string, folder: string) => {
    const { stdout } = await ended(script, [], { folder })
    return stdout.slice(stdout.indexOf("Next steps")).split("\n")
  }

  it("are typed as the program was called, on scenarios that are found from there", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "casecap-next-"))
    const installed = join(elsewhere, "casecap")
    symlinkSync(mainPath, installed)
    const scenarios = join(dirname(dirname(mainPath)), "scenarios", "denmark-2010")
    // Where a command is broken depends on how long the path to this checkout is.
    const explainOf = (lines: ReadonlyArray<string>) =>
      lines
        .slice(lines.findIndex((line) => line.includes(" explain ")))
        .join("\n")
        .split("\n\n")[0] ?? ""
    const words = (command: string) => command.split(/[\s\\]+/u).filter((word) => word !== "")
    expect(words(explainOf(await next(installed, elsewhere)))).toEqual([
      "casecap",
      "explain",
      `${scenarios}/inter-municipal-b.yaml`,
      "local.boligstoette"
    ])
    const fromInside = explainOf(await next(mainPath, dirname(dirname(mainPath))))
    expect(fromInside).toBe(
      "  node dist/main.js explain scenarios/denmark-2010/inter-municipal-b.yaml \\\n    local.boligstoette"
    )
    expect(await shell(`cd "${dirname(dirname(mainPath))}"\n${fromInside}`)).toContain("local.boligstoette = ")
    rmSync(elsewhere, { recursive: true })
  })
})

describe("a disk that is full", () => {
  it("is no reason for a stack", async () => {
    expect(await shell(`"${process.execPath}" "${mainPath}" --help > /dev/full; echo $?`)).toBe("66\n")
    expect(await shell(`"${process.execPath}" "${mainPath}" schema 2>&1 > /dev/full; echo $?`)).toBe(
      "error: cannot write stdout: the disk is full (ENOSPC)\n66\n"
    )
  })
})

describe("the version", () => {
  it.each(["--version", "-V"])("%s is that of package.json", async (option) => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string }
    expect(await casecapProcess([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" })
  })
})

describe("a command line that is not understood", () => {
  it.each([
    [["rnu"], "error: unknown: rnu\n  did you mean run?\n  see casecap --help\n"],
    [["run", "--jsn", "x.yaml"], "error: unknown: --jsn\n  did you mean --json?\n  see casecap run --help\n"],
    [["run", "a", "b"], "error: unknown: b\n  see casecap run --help\n"],
    [
      ["run"],
      "error: too few files or names: 0 given, 1 needed\n  for example casecap run state-b.yaml\n" +
        "  see casecap run --help\n"
    ],
    [
      ["compare"],
      "error: too few files or names: 0 given, 2 needed\n" +
        "  for example casecap compare state-b.yaml inter-municipal-b.yaml\n  see casecap compare --help\n"
    ],
    [
      ["compare", "a", "--lang", "da"],
      "fejl: for få filer eller navne: 1 er givet, 2 skal der til\n" +
        "  fx casecap compare state-b.yaml inter-municipal-b.yaml\n  se casecap compare --help\n"
    ],
    [
      ["memo", "a"],
      "error: too few files or names: 1 given, 2 needed\n" +
        "  for example casecap memo a.yaml b.yaml --lang da -o notat.docx\n  see casecap memo --help\n"
    ],
    [
      ["explain"],
      "error: too few files or names: 0 given, 1 needed\n" +
        "  for example casecap explain state-b.yaml caseTypes.boligstoette.activities.change.minutes\n" +
        "  see casecap explain --help\n"
    ],
    [
      ["run", "a", "--by", "kommune"],
      'error: not a possible value: --by is "kommune"; choose one of "municipality", "caseType", "centre", "month"\n' +
        "  see casecap run --help\n"
    ],
    [
      ["run", "a", "--json", "--csv"],
      "error: --json and --csv exclude each other; choose one\n  see casecap run --help\n"
    ],
    [
      ["run", "a", "-o", "x.json", "--output", "y.json"],
      "error: --output is given 2 times: x.json, y.json; give it once\n  see casecap run --help\n"
    ],
    [
      ["compare", "a", "b", "--save", "x.yaml", "--save", "y.yaml", "--lang", "da"],
      "fejl: --save er angivet 2 gange: x.yaml, y.yaml; angiv det én gang\n  se casecap compare --help\n"
    ],
    [
      ["memo", "--verify", "m.md", "-o", "x.json", "-o", "y.json"],
      "error: --verify writes one report, but -o is given 2 times; give it once\n  see casecap memo --help\n"
    ],
    [
      ["init", "x.yaml", "-o", "y.yaml"],
      "error: init writes one scenario: choose x.yaml or -o y.yaml\n  see casecap init --help\n"
    ],
    [
      ["completion", "bash", "-o", "x.sh"],
      "error: completion writes to standard output; use > x.sh\n  see casecap completion --help\n"
    ],
    [["run", "a", "-o"], "error: no value after -o\n  see casecap run --help\n"],
    [
      ["assumptions", "a", "--older-than", "two"],
      "error: --older-than two is not a number\n  see casecap assumptions --help\n"
    ],
    [["kør", "--lang", "da"], "fejl: ukendt: kør\n  se casecap --help\n"]
  ])("%j exits 64 and says so", async (args, stderr) => {
    expect(await casecap(args)).toEqual({ code: 64, stdout: "", stderr })
  })

  const words: Readonly<Record<string, ReadonlyArray<string>>> = {
    explain: ["a", "b"],
    schema: [],
    completion: ["bash"]
  }

  it.each(commands.slice(1).filter((command) => command !== "memo"))("%s takes one file to write", async (command) => {
    const { code, stderr } = await casecap([command, ...(words[command] ?? ["a"]), "-o", "x.json", "-o", "y.json"])
    expect([code, stderr]).toEqual([
      64,
      `error: --output is given 2 times: x.json, y.json; give it once\n  see casecap ${command} --help\n`
    ])
  })

  it("takes what follows two dashes for files", async () => {
    const { stderr } = await casecap(["check", "--", "--none.yaml"])
    expect(stderr).toContain("cannot read ./--none.yaml")
  })

  it("does not take a file for the value of --set", async () => {
    const { stderr } = await casecap(["compare", "--set", "a=1", "--set", "b=2", "one.yaml"])
    expect(stderr).toContain("1 given, 2 needed")
  })
})

describe("completion", () => {
  it.each([
    ["bash", "complete -o bashdefault -o default -F _casecap_yargs_completions casecap"],
    ["zsh", "#compdef casecap"],
    ["fish", "complete -f -c casecap"]
  ])("has a script for %s", async (name, line) => {
    const { code, stdout } = await casecap(["completion", name])
    expect(code).toBe(0)
    expect(stdout).toContain(line)
  })

  it("knows commands and options, and leaves files to the shell", async () => {
    const completed = async (...words: ReadonlyArray<string>) =>
      (await casecap(["--get-yargs-completions", "casecap", ...words])).stdout.trim().split("\n")
    expect(await completed("")).toEqual(commands.slice(1))
    expect(await completed("run", "")).toEqual([""])
    expect(await completed("run", "--")).toEqual(expect.arrayContaining(["--json", "--by", "--lang"]))
    expect(await completed("run", "--lang", "")).toEqual(["da", "en", "nl"])
  })

  it("works in bash", async () => {
    const program = `casecap() { "${process.execPath}" "${mainPath}" "$@"; }; source <(casecap completion bash)`
    const complete = 'COMP_WORDS=(casecap ass); COMP_CWORD=1; _casecap_yargs_completions; echo "${COMPREPLY[@]}"'
    expect(await shell(`${program}; ${complete}`)).toBe("assumptions\n")
  })
})
