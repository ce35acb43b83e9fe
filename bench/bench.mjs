/** The bench: `npm run bench` builds and runs every section, or `node bench/bench.mjs draws` one of them. */
import { root } from "./bundled.mjs"

const sections = {
  start: () => import("./start.mjs"),
  draws: () => import("./draws.mjs"),
  reach: () => import("./reach.mjs"),
  growth: () => import("./growth.mjs"),
  transition: () => import("./transition.mjs"),
  money: () => import("./money.mjs"),
  cover: () => import("./cover.mjs"),
  service: () => import("./service.mjs"),
  memory: () => import("./memory.mjs"),
  sensitivity: () => import("./sensitivity.mjs"),
  checks: () => import("./checks.mjs"),
  lending: () => import("./lending.mjs"),
  packages: () => import("./packages.mjs"),
  memo: () => import("./memo.mjs"),
  workbook: () => import("./workbook.mjs"),
  live: () => import("./live.mjs")
}

process.chdir(root)
const wanted = process.argv.slice(2)
for (const [section, load] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(section)) continue
  const started = performance.now()
  const lines = await (await load()).report()
  console.log(`\n${section} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  for (const line of lines) console.log(`  ${line}`)
}
