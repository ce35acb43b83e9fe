/** The page of `uncertainty` in Danish. */
import type { uncertainty as english } from "../en/uncertainty.ts"
import { counted } from "./counted.ts"
import { capital } from "../capital.ts"

export const uncertainty: typeof english = ({ municipality }) => ({
  title: "Usikkerhed",
  overhead: "Overhead i alt",
  national: "Årsværk: median, 50 %- og 90 %-interval",
  median: "median",
  percentile: ({ number }) => `${number} %`,
  stripKey: "━ halvdelen og ─ 90 % af trækningerne",
  fte: "Årsværk",
  caseType: "Sagsområde",
  figureByCaseType: ({ figure }) => `${figure} efter sagsområde, årsværk`,
  byCaseType: "Efter sagsområde, årsværk",
  leaves: ({ isNeed, draws }) =>
    `${isNeed ? `${capital(municipality.theOne)}s behov` : `Forlader ${municipality.theOne}`}, årsværk (${draws} trækninger)`,
  code: "Kode",
  municipality: capital(municipality.one),
  reach: "Hvor langt tallene rækker",
  freesMore: ({ isNeed, other, first, share, error, tie }) =>
    `${other} ${isNeed ? "kræver" : "frigør"} mere end ${first} i ${share} af trækningerne${error === undefined ? "" : ` (± ${error})`}${tie === undefined ? "" : `, og præcis lige meget i ${tie}`}.`,
  points: ({ amount }) => `${amount} procentpoint`,
  againstMedian: ({ name, central, median }) => `${name}${central} mod medianen ${median}`,
  central: ({ list }) =>
    `Med alle antagelser på deres centrale værdi frigøres ${list}: flere intervaller er skæve, så midten af trækningerne ligger et andet sted.`,
  centralNeed: ({ list }) =>
    `Med alle antagelser på deres centrale værdi er behovet ${list}: nogle intervaller er skæve, så midten af trækningerne ligger et andet sted.`,
  draws: ({ draws, blocks, block, seed, shared, binned }) =>
    `${draws} trækninger (${counted(blocks, "blok", "blokke")} à ${block}), frø ${seed}.${shared ? " Scenarierne deler tilfældige tal, så det fælles går ud i forskellen." : ""}${binned === undefined ? "" : ` Fraktilerne er aflæst i histogrammer, og tal efter sagsområde hviler på de første ${binned}.`}`,
  people: {
    header: "Personale",
    unit: {
      "robust.before": "opgaver",
      "robust.after": "opgaver",
      shortage: "årsværk",
      unmet: "årsværk"
    },
    fewer: ({ who, share }) => `${who} har færre dage uden dækning end A i ${share} af trækningerne.`,
    draws: ({ draws }) => `Personalet hviler på de første ${draws} trækninger. Det, der tæller personer, går i trin.`,
    plans: ({ draws, most, unproven }) =>
      `Udlån planlægges på ny i hver trækning og hviler på de første ${draws}.${unproven === 0 ? "" : ` I ${unproven} af ${most} kan der findes en bedre plan.`}`,
    tooManyWays: ({ ways }) =>
      `Hvem der låner hvem ud, trækkes ikke ved flere end ${ways} mulige veje, fordi hver trækning kræver sin egen plan; planen ved de centrale værdier står på siden fra staff --lend.`
  },
  precision: {
    none: "Én blok giver intet mål for trækningernes egen usikkerhed; brug mindst --draws 8192.",
    known: ({ fte, probability }) =>
      `Trækningerne bestemmer grænserne for 90 %-intervallerne med ± ${fte} årsværk${probability === undefined ? "" : ` og sandsynligheden med ± ${probability}`}`,
    asked: ({ known }) => `${known}.`,
    reached: ({ known, target, paired }) =>
      `${known}; målet er ± ${target} årsværk${paired ? " og 1 procentpoint" : ""}, så der trækkes ikke flere.`,
    stopped: ({ known, target, most }) =>
      `${known}; målet er ± ${target} årsværk, men der trækkes højst ${most} uden --draws.`
  },
  rounded: ({ from, to, block }) => `--draws ${from} er rundet op til ${to}: der trækkes i hele blokke à ${block}.`,
  correlations: ({ list }) =>
    `Korrelationer, som kun nogle af filerne angiver, gælder i dem alle, fordi de deler tilfældige tal: ${list}.`,
  certainty: {
    one: ({ lead, uncertain, isAssumed }) =>
      `${lead}${counted(uncertain, "antagelse varierer", "antagelser varierer")}; 1 regnes for sikker${isAssumed ? ", skønt blot antaget" : ""}. Dens usikkerhed er ikke med.`,
    some: ({ lead, uncertain, certain, assumed }) =>
      `${lead}${counted(uncertain, "antagelse varierer", "antagelser varierer")}; ${certain} regnes for sikre, heraf ${assumed} blot antaget. Deres usikkerhed er ikke med.`
  }
})
