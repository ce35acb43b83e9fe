/** How a metric's figure comes about, line by line, down to assumptions. */
import { allocate } from "../../model/allocate.ts"
import { type BridgeId, measure, type Metric, type Quantity } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Text } from "../../scenario/quantitySchema.ts"
import { moneyStep } from "./moneySteps.ts"
import { coordinationSteps, managementSteps, type Side, upkeepSteps } from "./sites.ts"
import { negative, productStep, type Step, sumStep, times } from "./Step.ts"
import { centreCore, localCore, type Subject, sumCells, todayCore, transactions, type Where } from "./work.ts"

/** The tree of a metric; the root's value is the metric, its children sum to it. */
export const explainMetric = ({ compiled }: Loaded, metric: Metric): Step => {
  const { model } = compiled
  const subject: Subject = { compiled, model, allocation: allocate(model) }
  switch (metric.kind) {
    case "fte":
      return fteStep(subject, metric.quantity, metric)
    case "bridge":
      return bridgeStep(subject, metric.id)
    case "unitTimeScale":
      return scaleStep(subject)
    case "money":
      return moneyStep(compiled, subject.allocation, metric)
    case "vulnerability":
      return {
        label: { da: "Sårbarhed", en: "Vulnerability" },
        value: measure(model, subject.allocation, metric),
        note: {
          da: "antal opgaver (kommune × sagsområde) med arbejde, der fylder mere end 0 og mindre end 1 årsværk; tømte: opgaver, der mister det sidste",
          en: "number of tasks (municipality × case type) with work above 0 and below 1 FTE; emptied: tasks that lose the last of it"
        }
      }
  }
}

const fteStep = (subject: Subject, quantity: Quantity, where: Where): Step => {
  const organised = subject.model.organisation !== null
  const atCentre = where.centre >= 0
  const atMunicipality = where.municipality >= 0
  const today = () => side(subject, where, "today", { da: "I dag", en: "Today" })
  const local = () => (organised ? side(subject, where, "local", LOCAL) : { ...today(), label: LOCAL })
  const centre = () => (organised ? side(subject, where, "centre", CENTRE) : { label: CENTRE, value: 0 })
  const both = (label: Text, of: (which: Side) => Step): Step =>
    sumStep(label, [
      ...(atCentre ? [] : [of(organised ? "local" : "today")]),
      ...(atMunicipality || !organised ? [] : [of("centre")])
    ])
  const transaction = () =>
    both({ da: "Transaktioner", en: "Transactions" }, (which) =>
      which === "today" ? { label: LOCAL, value: 0 } : transactions(subject, where, which)
    )
  const upkeep = () =>
    both({ da: "Kompetencevedligeholdelse", en: "Competence upkeep" }, (which) => upkeepSteps(subject, where, which))
  const extra = () =>
    sumStep({ da: "Ekstra kompetencevedligeholdelse", en: "Extra competence upkeep" }, [
      ...(upkeep().children ?? []),
      ...(atCentre ? [] : [negative(upkeepSteps(subject, where, "today"), { da: "minus i dag", en: "minus today" })])
    ])
  const minus = { da: "minus", en: "minus" }
  switch (quantity) {
    case "baseline":
      return today()
    case "local":
      return local()
    case "centre":
      return centre()
    case "need":
      return sumStep({ da: "Behov i alt", en: "Total need" }, [local(), centre()])
    case "freed":
      return sumStep({ da: "Frigjort", en: "Freed" }, [
        today(),
        negative(local(), joined(minus, LOCAL)),
        negative(centre(), joined(minus, CENTRE))
      ])
    case "leaves":
      return sumStep({ da: "Forlader kommunerne", en: "Leave municipalities" }, [
        today(),
        negative(local(), joined(minus, LOCAL))
      ])
    case "transaction":
      return transaction()
    case "competence":
      return upkeep()
    case "competenceExtra":
      return extra()
    case "overhead":
      return sumStep({ da: "Overhead", en: "Overhead" }, [transaction(), extra()])
    case "management":
      return both({ da: "Ledelse", en: "Management" }, (which) => managementSteps(subject, where, which))
    case "coordination":
      return both({ da: "Koordinering", en: "Coordination" }, (which) => coordinationSteps(subject, where, which))
    case "moved":
      return {
        label: { da: "Flyttet arbejde i dagens tempo", en: "Moved work at today's pace" },
        value: sumCells(subject.allocation.moved, subject, where.municipality, where.caseType),
        note: {
          da: "Σ arbejde i dag · (1 − automatiseres) · andel, der flytter",
          en: "Σ work today · (1 − automated) · share that moves"
        }
      }
  }
}

const LOCAL: Text = { da: "Bliver i kommunerne", en: "Stay in municipalities" }
const CENTRE: Text = { da: "På centre", en: "At centres" }

const joined = (a: Text, b: Text): Text => ({
  da: `${inLang(a, "da")}: ${inLang(b, "da")}`,
  en: `${inLang(a, "en")}: ${inLang(b, "en")}`
})
const inLang = (text: Text, lang: "da" | "en"): string => (typeof text === "string" ? text : text[lang])

/** Everything at one kind of site. */
const side = (subject: Subject, where: Where, which: Side, label: Text): Step => {
  const core = which === "today" ? todayCore : which === "local" ? localCore : centreCore
  return sumStep(
    label,
    [
      core(subject, where),
      ...(which === "today" ? [] : [transactions(subject, where, which)]),
      upkeepSteps(subject, where, which),
      managementSteps(subject, where, which),
      ...(which === "today" ? [] : [coordinationSteps(subject, where, which)])
    ].filter(({ value }) => value !== 0)
  )
}

const EVERYWHERE: Where = { caseType: -1, municipality: -1, centre: -1 }

const bridgeStep = (subject: Subject, id: BridgeId): Step => {
  const { allocation } = subject
  const organised = subject.model.organisation !== null
  const label = { da: "Bidrag til frigjorte årsværk", en: "Contribution to freed FTE" }
  if (!organised) return { label, value: 0 }
  const change = (of: (which: Side) => Step): Step =>
    sumStep(label, [of("today"), negative(of("local")), negative(of("centre"))])
  const total = (cells: Float64Array) => sumCells(cells, subject, -1, -1)
  switch (id) {
    case "handOffs":
      return sumStep(label, [
        negative(transactions(subject, EVERYWHERE, "local")),
        negative(transactions(subject, EVERYWHERE, "centre"))
      ])
    case "competence":
      return change((which) => upkeepSteps(subject, EVERYWHERE, which))
    case "management":
      return change((which) => managementSteps(subject, EVERYWHERE, which))
    case "coordination":
      return sumStep(label, [
        negative(coordinationSteps(subject, EVERYWHERE, "local")),
        negative(coordinationSteps(subject, EVERYWHERE, "centre"))
      ])
    case "automation":
      return sumStep(
        label,
        byCaseType(subject, (c) => sumCells(allocation.automated, subject, -1, c))
      )
    case "productivity":
      return sumStep(label, [
        todayCore(subject, EVERYWHERE),
        negative(localCore(subject, EVERYWHERE)),
        negative(centreCore(subject, EVERYWHERE)),
        {
          label: { da: "minus det, automatiseringen fjerner", en: "minus what automation removes" },
          value: 0 - total(allocation.automated)
        }
      ])
  }
}

const byCaseType = (subject: Subject, of: (c: number) => number): ReadonlyArray<Step> =>
  subject.compiled.names.caseTypes.map(({ label }, c) => ({ label, value: of(c) }))

const scaleStep = (subject: Subject): Step => {
  const { model, allocation } = subject
  const label = { da: "Faktor på alle sagsminutter", en: "Factor on all activity minutes" }
  if (model.observed === null) {
    return {
      label,
      value: 1,
      note: { da: "scenariet skalerer ikke til en observation", en: "the scenario does not scale to an observation" }
    }
  }
  const observed = productStep({ da: "observeret", en: "observed" }, [
    times(model.values[model.observed.count]!, { da: "antal", en: "count" }),
    times(model.values[model.observed.ftePer]!, { da: "årsværk hver", en: "FTE each" })
  ])
  const unscaled = allocate({ ...model, observed: null, organisation: null })
  const before = measure({ ...model, observed: null, organisation: null }, unscaled, {
    kind: "fte",
    quantity: "baseline",
    ...EVERYWHERE
  })
  return {
    label,
    value: allocation.unitTimeScale,
    note: {
      da: `løst, så status quo giver ${observed.value} årsværk; uden skalering giver den ${before.toFixed(1)}`,
      en: `solved so that the status quo is ${observed.value} FTE; unscaled it is ${before.toFixed(1)}`
    }
  }
}
