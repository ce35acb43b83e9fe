/** What can be wrong with a question to a model, and what its parts are called, in English. */
import type { Holes } from "../../Holes.ts"

export const questions = () => ({
  needsDraws: ({ metric }: Holes<"metric">): string => `${metric} needs draws`,
  askMetricDifference: "ask for a metric or a difference",
  sameNumber: ({ name, name2 }: Holes<"name" | "name2">): string => `${name} and ${name2} are one number`,
  sameNumberHint: "name two different assumptions, or one alone",
  refers: ({ path, path2 }: Holes<"path" | "path2">): string => `${path} refers to ${path2}`,
  use: ({ path }: Holes<"path">): string => `use ${path}`,
  notNumber: ({ path }: Holes<"path">): string => `${path} is not a number`,
  choosePathFromCasecap: "choose a path from `casecap assumptions`",
  choose: ({ inside }: Holes<"inside">): string => `choose such as ${inside}`,
  noAssumptionPath: ({ path }: Holes<"path">): string => `no assumption has the path ${path}`,
  listPaths: "`casecap assumptions FILE` lists every path",
  product: ({ path, named }: Holes<"path" | "named">): string => `${path} is a product: ${named}`,
  useOneFactors: ({ one }: Holes<"one">): string => `use one of its factors: ${one}`,
  notAmongFiles: ({ file }: Holes<"file">): string => `${file} is not among the files`,
  thereAre: ({ files }: Holes<"files">): string => `there are ${files}`,
  onlyOverDraws: ({ text }: Holes<"text">): string => `${text} exists over many draws only`,
  askMetricOrDifference: "ask about a metric or a difference, such as freed",
  noneBelow: ({ prefix }: Holes<"prefix">): string => `no uncertain assumption is "${prefix}" or lies below it`,
  listAllPaths: "casecap assumptions FILE lists all paths",
  didYouMean: ({ similar }: Holes<"similar">): string => `did you mean "${similar}"?`,
  noGroup: ({ text }: Holes<"text">): string => `there is no group "${text}"`,
  writeGrouping: ({ topics }: Holes<"topics">): string => `write topic, path, a topic (${topics}) or NAME=PATH,PATH`,
  writeTarget: "write METRIC=NUMBER or METRIC=NUMBER+-TOLERANCE, such as stateB:local=450+-5",
  noTarget: ({ text }: Holes<"text">): string => `${text} is no target`,
  useMetricDifference: "use a metric or a difference",
  note: ({ wanted, prior }: Holes<"wanted", "prior">): string =>
    `Fitted by casecap calibrate to ${wanted}; before ${prior}`,
  fitted: "fitted",
  noGrouping: ({ text }: Holes<"text">): string => `"${text}" is no grouping`,
  writePath: ({ name }: Holes<"name">): string => `write ${name}=path`,
  noGroupToo: ({ name }: Holes<"name">): string => `there is no group "${name}"`,
  writeDetail: ({ topics }: Holes<"topics">): string => `write path, topic, or TOPIC=path with one of ${topics}`,
  found: ({ file, message }: Holes<"file" | "message">): string => `${file}: ${message}`,
  correlateBut: ({ pair, rank, rank2, file }: Holes<"pair" | "file", "rank" | "rank2">): string =>
    `${pair} correlate ${rank} here, but ${rank2} in ${file}`,
  sharedDraws: "the scenarios share their draws: state the same correlation in both, or remove one",
  notPositiveDefinite: ({ paths }: Holes<"paths">): string =>
    `no numbers can correlate like this: ${paths} (the matrix is not positive definite)`,
  weakenCorrelations: "make the correlations weaker, or state the missing ones between these assumptions as well",
  noValueToday: ({ metric }: Holes<"metric">): string =>
    `${metric} has no value in the scenario as it stands (a cost that is never earned back has no payback)`,
  noValueInDraws: ({ metric }: Holes<"metric">): string =>
    `${metric} has no value in some of the draws, so it has no spread`,
  askNpvSavingMetricFte: "ask for npv, saving or a metric in FTE",
  notNumberToo: ({ found }: Holes<"found">): string => `"${found}" is not a number`,
  badTolerance: ({ found }: Holes<"found">): string => `the tolerance "${found}" is not a number above 0`
})
