#!/usr/bin/env node
/*
 * The way in. Node 22.1 and later keep compiled code, which they check against the text of each file; Node 20 does not.
 *
 * A command that may compute for long runs in a process of its own. JavaScript that computes hears no signal; this
 * process does nothing else, so that Ctrl-C ends any command within half a second, wherever it is.
 */
"use strict"
const { readdirSync, statSync } = require("node:fs")
const { dirname, join } = require("node:path")
const module_ = require("node:module")

const long = ["assumptions", "break-even", "calibrate", "compare", "memo", "sensitivity", "test", "trade", "uncertainty"]

/** How long a command may take to put its files and threads away. */
const GRACE_MILLISECONDS = 250
const INTERRUPTED = 130

/** Above this a table takes longer than half a second to read and compute, whatever the command. */
const LARGE_BYTES = 400_000
/** Files that are looked at beside a scenario: whoever keeps more there is asked for no patience. */
const MOST_FILES = 500

/** Whether a table beside a file that is named is large; where nothing can be seen, it is not. */
const hasLargeTable = (words) => {
  const folders = new Set(words.filter((word) => /\.ya?ml$/.test(word)).map((word) => dirname(word)))
  for (const folder of folders) {
    try {
      const tables = readdirSync(folder).slice(0, MOST_FILES).filter((name) => /\.(?:csv|tsv|txt|xlsx)$/i.test(name))
      if (tables.some((name) => statSync(join(folder, name)).size > LARGE_BYTES)) return true
    } catch {}
  }
  return false
}

const words = process.argv.slice(2)
const isLong = words.some((word) => long.includes(word)) || hasLargeTable(words)
// Already in a process of its own; a debugger wants the one that it started; Windows parts processes by windows.
const isAlone =
  process.channel !== undefined ||
  process.platform === "win32" ||
  process.execArgv.some((word) => word.startsWith("--inspect"))

const compute = () => {
  module_.enableCompileCache?.()
  if (process.channel !== undefined) {
    // Whoever killed the process before this one wants nothing of it any more.
    process.once("disconnect", () => process.exit(INTERRUPTED))
    process.channel.unref()
  }
  require("./program.js")
}

const supervise = () => {
  // Here alone: it takes a tenth of a bare start to load.
  const { spawn } = require("node:child_process")
  let child
  let interrupted = false
  const interrupt = (signal) => {
    if (child === undefined) process.exit(INTERRUPTED)
    if (interrupted) return void child.kill("SIGKILL")
    interrupted = true
    child.kill(signal)
    setTimeout(() => child.kill("SIGKILL"), GRACE_MILLISECONDS).unref()
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => interrupt(signal))
  // In a group of its own, so that the terminal's Ctrl-C reaches it once, through here.
  child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    detached: true
  })
  child.on("exit", (code) => process.exit(code ?? (interrupted ? INTERRUPTED : 70)))
}

if (isLong && !isAlone) supervise()
else compute()
