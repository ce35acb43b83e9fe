#!/usr/bin/env node
/* The way in. Node 22.1 and later keep compiled code, which they check against the text of each file; Node 20 does not. */
"use strict"
require("node:module").enableCompileCache?.()
require("./program.js")
