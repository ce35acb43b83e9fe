#!/usr/bin/env node
/*
 * The way in: starts the bundled program (program.js) with V8's compiled code of the last build, which saves a fifth of
 * the start-up time. V8 checks that the code belongs to it and to these very files; otherwise it compiles as usual.
 * Node 20 has no module.enableCompileCache; when it is no longer supported, that call replaces this file.
 */
"use strict"
const { existsSync, readFileSync, renameSync, writeFileSync } = require("node:fs")
const Module = require("node:module")
const { basename, dirname, join } = require("node:path")
const { setFlagsFromString } = require("node:v8")
const { Script } = require("node:vm")

// A command that lasts a quarter of a second should not have its code optimised on the other core meanwhile: that takes
// a third of its processor time. Functions are optimised when they have run eight times as long as usual; a simulation
// gets there within milliseconds.
setFlagsFromString("--interrupt-budget=1000000")

const folder = __dirname
const cacheOf = (file) => join(folder, "compiled", `${basename(file)}.bin`)
const learning = process.env.CASECAP_LEARN_CODE === "1"
const learned = []

const compileAsUsual = Module.prototype._compile
Module.prototype._compile = function (content, file) {
  const cache = cacheOf(file)
  if (dirname(file) !== folder || !(learning || existsSync(cache))) return compileAsUsual.call(this, content, file)
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
  const script = new Script(Module.wrap(content), { filename: file, cachedData })
  if (learning) learned.push({ cache, script })
  const load = (name) => this.require(name)
  load.resolve = (name, options) => Module._resolveFilename(name, this, false, options)
  return script.runInThisContext().call(this.exports, this.exports, load, this, file, folder)
}

if (learning) {
  process.on("exit", () => {
    for (const { cache, script } of learned) {
      writeFileSync(`${cache}.new`, script.createCachedData())
      renameSync(`${cache}.new`, cache)
    }
  })
}

require("./program.js")
