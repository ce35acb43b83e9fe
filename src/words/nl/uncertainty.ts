/** The page of `uncertainty` in Dutch. */
import type { uncertainty as english } from "../en/uncertainty.ts"
import { counted } from "./counted.ts"
import { capital } from "../capital.ts"

export const uncertainty: typeof english = ({ municipality }) => ({
  title: "Onzekerheid",
  overhead: "Overhead totaal",
  national: "Fte: mediaan, 50%- en 90%-interval",
  median: "mediaan",
  percentile: ({ number }) => `${number}%`,
  stripKey: "━ de helft en ─ 90% van de trekkingen",
  fte: "Fte",
  caseType: "Zaaktype",
  figureByCaseType: ({ figure }) => `${figure} per zaaktype, fte`,
  byCaseType: "Per zaaktype, fte",
  leaves: ({ isNeed, draws }) =>
    `${isNeed ? `Behoefte van ${municipality.theOne}` : `Verlaat ${municipality.theOne}`}, fte (${draws} trekkingen)`,
  code: "Code",
  municipality: capital(municipality.one),
  reach: "Hoe ver de cijfers reiken",
  freesMore: ({ isNeed, other, first, share, error, tie }) =>
    `${other} ${isNeed ? "vraagt meer" : "speelt meer vrij"} dan ${first} in ${share} van de trekkingen${error === undefined ? "" : ` (± ${error})`}${tie === undefined ? "" : `, en precies evenveel in ${tie}`}.`,
  points: ({ amount }) => `${amount} procentpunt`,
  againstMedian: ({ name, central, median }) => `${name}${central} tegenover de mediaan ${median}`,
  central: ({ list }) =>
    `Met elke aanname op haar centrale waarde komt ${list} fte vrij: verschillende bandbreedtes zijn scheef, dus het midden van de trekkingen ligt elders.`,
  centralNeed: ({ list }) =>
    `Met elke aanname op haar centrale waarde is de behoefte ${list}: sommige bandbreedtes zijn scheef, dus het midden van de trekkingen ligt elders.`,
  draws: ({ draws, blocks, block, seed, shared, binned }) =>
    `${draws} trekkingen (${counted(blocks, "blok", "blokken")} van ${block}), startgetal ${seed}.${shared ? " De scenario's delen toevalsgetallen, zodat wat ze gemeen hebben in het verschil wegvalt." : ""}${binned === undefined ? "" : ` De kwantielen zijn afgelezen uit histogrammen, en cijfers per zaaktype rusten op de eerste ${binned}.`}`,
  people: {
    header: "Personeel",
    unit: {
      "robust.before": "taken",
      "robust.after": "taken",
      shortage: "fte",
      unmet: "fte"
    },
    fewer: ({ who, share }) => `${who} heeft minder dagen zonder bezetting dan A in ${share} van de trekkingen.`,
    draws: ({ draws }) => `Het personeel rust op de eerste ${draws} trekkingen. Wat mensen telt, gaat in stappen.`,
    plans: ({ draws, most, unproven }) =>
      `Het uitlenen wordt in elke trekking opnieuw gepland en berust op de eerste ${draws}.${unproven === 0 ? "" : ` In ${unproven} van ${most} is er misschien een beter plan.`}`,
    tooManyWays: ({ ways }) =>
      `Wie aan wie uitleent, wordt bij meer dan ${ways} mogelijke wegen niet getrokken, omdat elke trekking een eigen plan vraagt; het plan bij de centrale waarden staat op de pagina van staff --lend.`
  },
  precision: {
    none: "Eén blok geeft geen maat voor de eigen onzekerheid van de trekkingen; gebruik minstens --draws 8192.",
    known: ({ fte, probability }) =>
      `De trekkingen bepalen de grenzen van de 90%-intervallen op ± ${fte} fte${probability === undefined ? "" : ` en de kans op ± ${probability}`}`,
    asked: ({ known }) => `${known}.`,
    reached: ({ known, target, paired }) =>
      `${known}; het doel is ± ${target} fte${paired ? " en 1 procentpunt" : ""}, dus er wordt niet verder getrokken.`,
    stopped: ({ known, target, most }) =>
      `${known}; het doel is ± ${target} fte, maar zonder --draws wordt niet vaker dan ${most} keer getrokken.`
  },
  rounded: ({ from, to, block }) =>
    `--draws ${from} is naar boven afgerond op ${to}: er wordt in hele blokken van ${block} getrokken.`,
  correlations: ({ list }) =>
    `Correlaties die maar in enkele bestanden staan, gelden in alle, omdat ze toevalsgetallen delen: ${list}.`,
  certainty: {
    one: ({ lead, uncertain, isAssumed }) =>
      `${lead}${counted(uncertain, "aanname varieert", "aannames variëren")}; 1 geldt als zeker${isAssumed ? ", hoewel slechts aangenomen" : ""}. Die onzekerheid is niet meegenomen.`,
    some: ({ lead, uncertain, certain, assumed }) =>
      `${lead}${counted(uncertain, "aanname varieert", "aannames variëren")}; ${certain} gelden als zeker, waarvan ${assumed} slechts aangenomen. Die onzekerheid is niet meegenomen.`
  }
})
