/** The draws of a pair as a C++ program: what a compiler makes of the same formulas, with vectors of eight numbers. */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Sampling } from "../src/analysis/draws/Sampling.ts"
import type { formulasOf } from "../src/engine/block/BlockKernel.ts"
import type { Formulas } from "../src/engine/block/Formulas.ts"
import type { Formula, Step } from "../src/engine/block/Step.ts"
import { normalQuantile } from "../src/kernel/normal.ts"

type Written = ReturnType<typeof formulasOf>

/** Whether a compiler is found. */
export const hasCompiler = (): boolean => spawnSync("g++", ["--version"]).status === 0

/** Processor seconds of the program, and the medians of its outputs, which say that it is the same work. */
export const cppReference = (sampling: Sampling, written: Written, blocks: number) => {
  const folder = mkdtempSync(join(tmpdir(), "casecap-cpp-"))
  try {
    const cells = [...new Set(sampling.columns.map(({ table }) => table.cells!))]
    writeFileSync(join(folder, "cells.bin"), Buffer.concat(cells.map((one) => Buffer.from(one.buffer))))
    writeFileSync(join(folder, "draws.cpp"), sourceOf(sampling, written, blocks, cells))
    execFileSync(
      "g++",
      ["-O3", "-march=native", "-ffast-math", "-std=c++17", "-Wno-psabi", "draws.cpp", "-o", "draws"],
      {
        cwd: folder
      }
    )
    const text = execFileSync("./draws", { cwd: folder, encoding: "utf8" })
    return JSON.parse(text) as {
      readonly inputs: number
      readonly model: number
      readonly quantiles: number
      readonly medians: ReadonlyArray<number>
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const sourceOf = (
  { paths, columns }: Sampling,
  { formulas, paces, outputs }: Written,
  blocks: number,
  cells: ReadonlyArray<Float64Array>
): string => {
  const flat = outputs.flat()
  // Path after path, as they are drawn.
  const order = [...columns.keys()].sort((a, b) => columns[a]!.place - columns[b]!.place)
  const tables = order.map((c) => {
    const { table, place } = columns[c]!
    return `{${place},${c},${cells.indexOf(table.cells!)},${exact(table.low)},${exact(table.width)}}`
  })
  const rules = paces.rules.map(([cv, of, rank, reliability], k) => {
    if (of!.column >= 0 || rank!.column >= 0) throw new RangeError("the reference knows only a certain rank")
    const z = normalQuantile((rank!.value - 0.375) / (of!.value + 0.25))
    const read = ({ column, value }: { column: number; value: number }) =>
      column < 0 ? exact(value) : `in[${column}][i]`
    return `for (int i = 0; i < 1024; i++) { double cv = ${read(cv!)}, r = ${read(reliability!)}, s2 = log(1 + cv * cv);
      in[${columns.length + k}][i] = exp(r * sqrt(s2) * ${exact(z)} - r * r * s2 / 2); }`
  })
  return `${PRELUDE}
const int PATHS = ${paths.length}, COLUMNS = ${columns.length}, OUTPUTS = ${flat.length}, BLOCKS = ${blocks}, SHAPES = ${cells.length};
struct Column { int path, to, shape; double low, width; };
const Column columns[] = {${tables.join(",")}};
alignas(64) double in[${columns.length + paces.rules.length}][1032];
${formulas.groups.map(({ paced, sumsFrom }, g) => `const double paced${g}[] = {${list(paced)}}, sums${g}[] = {${list(sumsFrom!)}};`).join("\n")}
${formulas.sites.map((lanes, s) => `const double sites${s}[][${lanes.length}] = {${[...lanes[0]!.keys()].map((site) => `{${list(lanes.map((lane) => lane[site]!))}}`).join(",")}};`).join("\n")}
static void paces() { ${rules.join("\n")} }
static void model(int at) { for (int i = 0; i < 1024; i += 8) {
${bodyOf(formulas, flat)}
}}
${MAIN}`
}

const exact = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : value.toExponential(17))
const list = (values: ArrayLike<number>): string => Array.from(values, exact).join(",")

const bodyOf = (formulas: Formulas, outputs: ReadonlyArray<Formula>): string => {
  const { steps, groups } = formulas
  const lines = steps.map((step, k) => `  ${lineOf(step, k, groups, steps)}`)
  const stores = outputs.map((output, o) => `  store(&out[${o}][at + i], x${output});`)
  return [...lines, ...stores].join("\n")
}

const lineOf = (step: Step, k: number, groups: Formulas["groups"], steps: Formulas["steps"]): string => {
  const x = (i: number): string => ("of" in step ? `x${step.of[i]}` : "")
  const signs = { add: "+", sub: "-", mul: "*" } as const
  switch (step.kind) {
    case "constant":
      return `v8 x${k} = splat(${exact(step.value)});`
    case "column":
      return `v8 x${k} = load(&in[${step.column}][i]);`
    case "inverse":
      return `v8 x${k} = splat(1) / ${x(0)};`
    case "max":
      return `v8 x${k} = ${x(0)} < ${x(1)} ? ${x(1)} : ${x(0)};`
    case "search": {
      const n = groups[step.group]!.paced.length
      return `int p${k}[8]; for (int d = 0; d < 8; d++) p${k}[d] = below(paced${step.group}, ${n}, ${x(0)}[d]);`
    }
    case "below":
      return `v8 x${k}; for (int d = 0; d < 8; d++) x${k}[d] = p${step.of[0]}[d];`
    case "above":
      return `v8 x${k}; for (int d = 0; d < 8; d++) x${k}[d] = sums${(steps[step.of[0]] as { group: number }).group}[p${step.of[0]}[d]];`
    case "root": {
      const [start, observed, least, leastUpkeep, perFte, ...core] = step.of
      const sums = step.groups.map((g, c) => {
        const { paced, total } = groups[g]!
        return `{ int b = below(paced${g}, ${paced.length}, x${least}[d] / (s * x${core[c]}[d]));
        slope += x${core[c]}[d] * (${exact(total)} + sums${g}[b] * x${perFte}[d]); n += b; }`
      })
      return `v8 x${k}; for (int d = 0; d < 8; d++) { double s = x${start}[d]; int piece = -1;
      for (int step = 0; step < 60; step++) { double slope = 0; int n = 0; ${sums.join("\n")}
        if (n == piece) break; piece = n; s = (x${observed}[d] - n * x${leastUpkeep}[d]) / slope; } x${k}[d] = s; }`
    }
    case "shares": {
      const n = step.of.length / 2
      const lanes = Array.from({ length: n }, (_, c) => c)
      return `v8 ${lanes.map((c) => `q${k}_${c} = splat(0)`).join(", ")};
      for (const auto& v : sites${step.sites}) { ${lanes.map((c) => `v8 m${c} = x${step.of[c]} * v[${c}]; v8 w${c} = x${step.of[n + c]} * v[${c}] + (m${c} < 1.0 ? splat(1) : m${c});`).join(" ")}
        v8 per = splat(1) / (${lanes.map((c) => `w${c}`).join(" + ")}); ${lanes.map((c) => `q${k}_${c} += w${c} * per;`).join(" ")} }`
    }
    case "share":
      return `v8 x${k} = q${step.of[0]}_${step.lane};`
    default:
      return `v8 x${k} = ${x(0)} ${signs[step.kind]} ${x(1)};`
  }
}

const PRELUDE = `#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <vector>
typedef double v8 __attribute__((vector_size(64)));
static inline v8 splat(double x) { return v8{} + x; }
static inline v8 load(const double* p) { v8 v; memcpy(&v, p, 64); return v; }
static inline void store(double* p, v8 v) { memcpy(p, &v, 64); }
static inline int below(const double* sorted, int n, double limit) {
  int low = 0;
  for (int half = n; half > 0;) { int middle = half / 2; bool fits = sorted[low + middle] <= limit;
    low = fits ? low + middle + 1 : low; half = fits ? half - middle - 1 : middle; }
  return low;
}
static std::vector<double> out[128];
static double seconds() { return clock() / double(CLOCKS_PER_SEC); }`

const MAIN = `static double cells[SHAPES][3072];
static double u[1024]; static uint32_t words[2048]; static uint16_t strata[1024], placeOf[1024];
static void draw(int block) {
  int c = 0;
  for (int path = 0; path < PATHS; path++) {
    uint32_t a = path * 2654435761u + 1, b = block * 2246822519u + 7, cc = 3266489917u ^ path, n = 1;
    for (int k = -16; k < 2048; k++) { uint32_t w = a + b + n++; a = b ^ (b >> 9); b = cc + (cc << 3); cc = ((cc << 21) | (cc >> 11)) + w; if (k >= 0) words[k] = w; }
    for (uint32_t p = 0; p < 1024; p++) { uint32_t o = (uint64_t(words[p]) * (p + 1)) >> 32; strata[p] = strata[o]; strata[o] = p; }
    for (int p = 0; p < 1024; p++) { u[p] = (strata[p] + (words[1024 + p] + 0.5) * 0x1p-32) / 1024; placeOf[strata[p]] = p; }
    for (; c < COLUMNS && columns[c].path == path; c++) {
      const Column& k = columns[c]; const double* table = cells[k.shape]; double* to = in[k.to];
      for (int p = 0; p < 1024; p++) {
        bool upper = u[p] > 0.5; double tail = upper ? 1 - u[p] : u[p];
        uint64_t bits; memcpy(&bits, &tail, 8);
        int octave = 1021 - int(bits >> 52); if (octave > 11) octave = 11; if (octave < 0) octave = 0;
        const double* row = table + (((upper ? 12 : 0) + octave) * 16 + int((bits >> 48) & 15)) * 8;
        double t = (tail - row[0]) * row[1];
        to[p] = k.low + k.width * (row[2] + t * (row[3] + t * (row[4] + t * (row[5] + t * (row[6] + t * row[7])))));
      }
    }
  }
}
static void quantiles(const std::vector<double>& v, double* found) {
  static std::vector<uint16_t> bin; static std::vector<double> bag; static int count[4097];
  size_t n = v.size(); bin.resize(n); memset(count, 0, sizeof count);
  double low = v[0], high = v[0]; for (double x : v) { low = std::min(low, x); high = std::max(high, x); }
  double per = high > low ? 4095.999 / (high - low) : 0;
  for (size_t i = 0; i < n; i++) count[(bin[i] = uint16_t((v[i] - low) * per)) + 1]++;
  for (int b = 0; b < 4096; b++) count[b + 1] += count[b];
  const double at[] = {0.05, 0.25, 0.5, 0.75, 0.95};
  for (int q = 0; q < 5; q++) {
    int rank = int(at[q] * (n - 1)); int b = int(std::upper_bound(count, count + 4097, rank) - count) - 1;
    bag.clear(); for (size_t i = 0; i < n; i++) if (bin[i] == b) bag.push_back(v[i]);
    std::nth_element(bag.begin(), bag.begin() + (rank - count[b]), bag.end()); found[q] = bag[rank - count[b]];
  }
}
int main() {
  FILE* file = fopen("cells.bin", "rb"); for (auto& one : cells) if (!fread(one, sizeof one, 1, file)) return 1; fclose(file);
  for (int o = 0; o < OUTPUTS; o++) out[o].resize(BLOCKS * 1024);
  double inputs = 0, work = 0;
  for (int block = 0; block < BLOCKS; block++) {
    double start = seconds(); draw(block); double drawn = seconds(); paces(); model(block * 1024);
    inputs += drawn - start; work += seconds() - drawn;
  }
  double start = seconds(); std::vector<double> medians, difference(BLOCKS * 1024); double found[5];
  for (int o = 0; o < OUTPUTS; o++) { quantiles(out[o], found); medians.push_back(found[2]); }
  for (int o = 0; o < 7; o++) { for (size_t i = 0; i < difference.size(); i++) difference[i] = out[OUTPUTS / 2 + o][i] - out[o][i]; quantiles(difference, found); }
  printf("{\\"inputs\\": %f, \\"model\\": %f, \\"quantiles\\": %f, \\"medians\\": [", inputs, work, seconds() - start);
  for (int o = 0; o < OUTPUTS; o++) printf("%s%f", o ? "," : "", medians[o]);
  printf("]}");
}`
