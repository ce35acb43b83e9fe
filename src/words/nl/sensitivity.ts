/** The page of `sensitivity` in Dutch. */
import type { sensitivity as english } from "../en/sensitivity.ts"
import { whole } from "./counted.ts"

export const sensitivity: typeof english = () => ({
  title: ({ metric }) => `Gevoeligheid: ${metric}`,
  metric: {
    difference: "verschil B−A"
  },
  shares: "Waar de onzekerheid vandaan komt",
  sharesNote: "aandelen in de variantie",
  steps:
    "Stappen: kleine wijzigingen kunnen zonder effect zijn, omdat hele formatieplaatsen, personen of locaties worden geteld.",
  tornado: "Eén aanname tegelijk",
  tornadoNote: "resultaat bij het 5e en 95e percentiel; balk: uitslag",
  central: "Bij de centrale waarden",
  interval: "90%-interval",
  withMedian: ({ range, median }) => `${range} (mediaan ${median})`,
  column: {
    alone: "Alleen",
    inAll: "In totaal",
    narrower: "Gemeten: smaller",
    assumption: "Aanname",
    group: "Groep"
  },
  screenedOut: ({ count }) =>
    `${count === 1 ? "de ene die in de voorselectie is afgevallen" : `de ${count} die in de voorselectie zijn afgevallen`}`,
  remark: {
    columns:
      "Alleen: wat de aanname zelf verklaart; in totaal: ook samen met andere. ±: half 90%-interval, in procentpunten.",
    nothing: "≈ 0: met deze berekeningen niet van 0 te onderscheiden.",
    unlisted: ({ count }) =>
      `Nog ${count} ${count === 1 ? "staat" : "staan"} hier niet; --csv en --json geven ze allemaal.`,
    interplay: ({ percent }) => `${percent}% van de variantie komt van wisselwerking tussen aannames.`,
    correlated: "Gecorreleerde aannames zijn niet uit elkaar te houden en staan samen."
  },
  oneFile: "A:: en B::: alleen in dat bestand, omdat de bestanden verschillen; de aandelen hierboven trekken ze samen.",
  verdict: {
    certain: ({ result }) =>
      `Geen enkele aanname is onzeker: het resultaat is ${result}. Geef aannames een bandbreedte, bijvoorbeeld pert: [20, 34, 55].`,
    unmoved: ({ result }) => `Geen enkele onzekere aanname verandert dit cijfer: het is ${result}.`,
    tooFewRuns:
      "Geen enkele aanname verklaart alleen een deel van de onzekerheid dat van 0 te onderscheiden is: ofwel ze werken samen, ofwel er zijn te weinig berekeningen; gebruik meer --draws.",
    few: ({ count, noun, share, list }) =>
      `${["Geen", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes"][count] ?? whole(count)} ${noun} ${count === 1 ? "verklaart" : "verklaren"} ${share} van de onzekerheid: ${list}.`,
    many: ({ some, share, largest }) =>
      `De onzekerheid is verspreid: er zijn ${some} nodig om ${share} ervan te verklaren; de grootste, ${largest}.`,
    interplay: ({ share, largest }) =>
      `Elk afzonderlijk verklaren ze maar ${share} van de onzekerheid; de rest komt doordat ze samenwerken. De grootste, ${largest}.`,
    unsettledOne: ({ noun, largest }) =>
      `De ene ${noun} die van 0 te onderscheiden is, ${largest} van de onzekerheid. Of de rest van de andere komt of van hun wisselwerking, is met zo weinig berekeningen niet te zeggen; gebruik meer --draws.`,
    unsettledSome: ({ some, share, largest }) =>
      `De ${some} die van 0 te onderscheiden zijn, verklaren afzonderlijk samen ${share} van de onzekerheid. Of de rest van de andere komt of van hun wisselwerking, is met zo weinig berekeningen niet te zeggen; gebruik meer --draws. De grootste, ${largest}.`
  },
  explains: ({ name, share }) => `${name}, verklaart ${share}`,
  noun: {
    assumptions: ({ count }) => (count === 1 ? "aanname" : "aannames"),
    groups: ({ count }) => (count === 1 ? "groep" : "groepen"),
    mixed: "groepen en aannames"
  },
  quoted: ({ name }) => `‘${name}’`,
  measureFirst: ({ name, width, narrower, next }) =>
    `Meet ${name} eerst: het 90%-interval, nu ${width} breed, wordt dan naar verwachting ${narrower} smaller${next === undefined ? "" : `; daarna ${next}`}.`,
  worth: ({ name, narrower }) => `${name} (${narrower})`,
  screened: {
    one: ({ all, runs, path, share }) =>
      `${all} aannames zijn onzeker. Eén is na ${runs} proefberekeningen in de voorselectie (Morris) afgevallen, omdat zij minder dan 1% van de uitslagen veroorzaakt: ${path}. Zij varieert nog steeds en draagt ${share} van de variantie.`,
    some: ({ all, out, runs, paths, share }) =>
      `${all} aannames zijn onzeker. ${out} zijn na ${runs} proefberekeningen in de voorselectie (Morris) afgevallen, omdat ze samen minder dan 1% van de uitslagen veroorzaken; de grootste daarvan zijn ${paths}. Ze variëren nog steeds, samen als één groep, en dragen ${share} van de variantie. --json noemt ze allemaal.`
  },
  method: ({ points, from, runs, seed, first, total }) =>
    `${points} punten${from === undefined ? "" : ` (naar boven afgerond van ${from})`}, ${runs} berekeningen, startgetal ${seed}. De 90%-grenzen liggen ten hoogste ±${first} procentpunt van de aandelen alleen en ±${total} van de aandelen in totaal; meer punten (--draws) maken ze smaller.`
})
