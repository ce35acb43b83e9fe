/** A memo that uses every kind of block and inline, with long Danish names and letters that are markup elsewhere. */
import { bridgeChart } from "../../../src/report/charts/bridgeChart.ts"
import { intervalChart } from "../../../src/report/charts/intervalChart.ts"
import { tornadoChart } from "../../../src/report/charts/tornadoChart.ts"
import type { Inline, Memo } from "../../../src/report/memo/Memo.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { inlinesOf, paragraph, text } from "../../../src/report/memo/Memo.ts"

/** Every character that Markdown, HTML, XML or Typst could take for its own. */
export const nasty =
  String.raw`<b>&amp; *stjerne* _streg_ #let $x$ @ref ] [ \n ~ "citat" 'a' ${"`"}kode${"`"} ` + "//kommentar {x} |rør|"

const options = { lang: "da", unit: "årsværk" } as const
const strong = (...parts: ReadonlyArray<string | Inline>): Inline => ({ kind: "strong", inlines: inlinesOf(...parts) })
const fte = (value: number): Inline => ({
  kind: "number",
  value,
  decimals: 0,
  unit: "årsværk"
})

const { page } = (await wordsIn("da", ["memo"])).memo

export const sampleMemo: Memo = {
  lang: "da",
  words: page,
  title: "Statslig eller fælleskommunal sagsbehandling?",
  subtitle: "Kapacitet, årsværk og usikkerhed på fem sagsområder",
  to: "Styregruppen for forhandling om objektiv sagsbehandling",
  from: "Sekretariatet, analyseenheden",
  date: "2010-03-01",
  marking: "Internt",
  keywords: ["kapacitet", "årsværk"],
  lines: [
    { label: "Scenarier", text: "state-b.yaml (3f9a21c07be4) · inter-municipal-b.yaml (90d2ab7710ce)" },
    { label: "Kørsel", text: "seed 20100301 · 20.000 trækninger · casecap 0.1.0" }
  ],
  blocks: [
    {
      kind: "callout",
      title: "Hovedresultat",
      blocks: [
        paragraph(
          "Den statslige model frigør ",
          strong(fte(600)),
          " af de nuværende ",
          fte(2000),
          " (90 %-interval ",
          { kind: "range", low: 412, high: 741, decimals: 0 },
          "). Den fælleskommunale model frigør ",
          strong(fte(580)),
          ". Forskellen på ",
          fte(20),
          " er positiv i ",
          strong({ kind: "number", value: 0.81, style: "percent", decimals: 0 }),
          " af trækningerne."
        ),
        {
          kind: "list",
          items: [
            inlinesOf("Andelen af ændringer, der kan flyttes, afgør mest."),
            inlinesOf("Dernæst tiden pr. hændelse i centrene.")
          ]
        }
      ]
    },
    { kind: "heading", level: 1, text: "Hvor kommer gevinsten fra?", id: "gain" },
    paragraph(
      "Af de 2.000 årsværk, der i dag er bundet til barselsdagpenge, boligstøtte, førtidspension, " +
        "folkepension og børnebidrag, bliver 700 i kommunerne til vejledning, visitation og borgerkontakt, jf. ",
      { kind: "crossReference", id: "bridge" },
      " og ",
      { kind: "crossReference", id: "by-case-type" },
      ". Ny ledelse og koordinering koster ",
      fte(90),
      ".",
      {
        kind: "footnote",
        inlines: inlinesOf(
          "Årsværk opgøres som 1.924 betalte timer pr. år før ferie og fravær, jf. ",
          strong("aftalens bilag 2"),
          "."
        )
      },
      " ",
      strong("Det er den antagelse, parterne bør enes om først.")
    ),
    {
      kind: "figure",
      id: "bridge",
      caption: inlinesOf("Årsværksbro fra automatisering til frigjorte årsværk, fælleskommunal model"),
      chart: bridgeChart(
        [
          { label: "Automatisering", value: 310, kind: "step" },
          { label: "Produktivitet i centre", value: 420, kind: "step" },
          { label: "Overdragelser", value: -60, kind: "step" },
          { label: "Vedligeholdelse af kompetencer", value: -80, kind: "step" },
          { label: "Ledelse og koordinering", value: -10, kind: "step" },
          { label: "Frigjort", value: 580, kind: "result" }
        ],
        options
      )
    },
    {
      kind: "table",
      id: "by-case-type",
      caption: inlinesOf("Årsværk efter sagsområde og organisering"),
      columns: [
        { header: "Sagsområde", kind: "text" },
        { header: "I dag", kind: "number", decimals: 0 },
        { header: "Statslig model", kind: "number", decimals: 0 },
        { header: "Fælleskommunal model", kind: "number", decimals: 0 },
        { header: "Forskel", kind: "number", decimals: 0, signed: true },
        { header: "Sandsynlighed", kind: "number", decimals: 0, style: "percent" }
      ],
      rows: [
        { cells: ["Folkepension", 520, 311, 377, 66, 0.9] },
        { cells: ["Førtidspension (herunder genoptagelser og frakendelser)", 302, 256, 262, 6, 0.55] },
        { cells: ["Boligstøtte", 389, 240, 274, 34, 0.71] },
        { cells: ["Barselsdagpenge", 412, 268, 321, 53, 0.88] },
        { cells: ["Børnebidrag", 377, 205, 248, 43, null] },
        { tone: "total", cells: ["I alt", 2000, 1280, 1482, 202, 0.81] }
      ],
      note: inlinesOf("Forskel er fælleskommunal minus statslig. Afrunding kan medføre, at tallene ikke summer.")
    },
    { kind: "heading", level: 1, text: "Hvor er parterne uenige?", id: "disagree" },
    paragraph(
      { kind: "crossReference", id: "assumptions", capital: true },
      " viser antagelserne; se også ",
      { kind: "crossReference", id: "annex-all" },
      ". Tegn, som er opmærkning andre steder: ",
      text(nasty),
      "."
    ),
    {
      kind: "table",
      id: "assumptions",
      caption: inlinesOf("Antagelser, som parterne er uenige om"),
      columns: [
        { header: "Antagelse", kind: "text", weight: 2 },
        { header: "Enhed", kind: "text" },
        { header: "Staten", kind: "number", style: "value" },
        { header: "KL", kind: "number", style: "value" },
        { header: "Betydning, årsværk", kind: "number", decimals: 0, signed: true }
      ],
      rows: [
        { tone: "group", cells: ["Folkepension"] },
        { cells: ["caseTypes.folkepension.activities.annualControl.automation", "andel", 0.45, 0.3, -151] },
        { cells: ["Minutter pr. sag, folkepension", "min", 38.5, 52, -118] },
        { tone: "group", cells: ["Fælles"] },
        { cells: ["Ledelsesspænd i centre", "årsværk pr. leder", { range: [12, 15], decimals: 0 }, 9, 64] },
        { tone: "quiet", cells: [nasty, "andel", 0.05, 0.08, 0] }
      ],
      note: inlinesOf("Betydning er Shapley-andelen af forskellen.")
    },
    {
      kind: "figure",
      id: "intervals",
      caption: inlinesOf("Frigjorte årsværk med 50- og 90 %-intervaller"),
      chart: intervalChart(
        [
          { label: "Statslig model", p5: 412, p25: 530, p50: 600, p75: 672, p95: 741 },
          { label: "Fælleskommunal model", p5: 340, p25: 498, p50: 580, p75: 655, p95: 731 }
        ],
        [{ label: "Statslig − fælleskommunal", p5: -60, p25: -4, p50: 20, p75: 48, p95: 97 }],
        options
      )
    },
    {
      kind: "figure",
      id: "tornado",
      caption: inlinesOf("Følsomhed for frigjorte årsværk"),
      chart: tornadoChart(
        [
          { label: "Automatiseringsandel", low: -168, high: 142, detail: "0,25–0,45" },
          { label: "Minutter pr. sag, folkepension", low: 133, high: -121, detail: "20–55 min" },
          { label: "Vedligeholdelse af kompetencer hos borgerservicegeneralister", low: 71, high: 20 }
        ],
        options
      )
    },
    { kind: "heading", level: 2, text: "Forbehold" },
    {
      kind: "list",
      items: [
        inlinesOf("Tallene bygger på scenarier, ikke på målinger efter overdragelse."),
        inlinesOf("Omstillingsomkostninger (vidensoverdragelse, dobbeltdrift) indgår ikke i den varige effekt.", {
          kind: "footnote",
          inlines: inlinesOf("Se ", { kind: "crossReference", id: "disagree" }, ".")
        })
      ]
    },
    {
      kind: "annex",
      id: "annex-all",
      title: "Alle kommuner",
      blocks: [
        {
          kind: "table",
          id: "municipalities",
          caption: inlinesOf("Årsværk, der forlader kommunen"),
          columns: [
            { header: "Kommune", kind: "text" },
            { header: "Borgere", kind: "number", decimals: 0 },
            { header: "I dag", kind: "number" },
            { header: "Forlader", kind: "number" }
          ],
          rows: Array.from({ length: 98 }, (_, index) => ({
            cells: [`Kommune nr. ${index + 1}`, 700_000 / (index + 1), 200 / (index + 1), 90 / (index + 1)]
          }))
        }
      ]
    }
  ],
  provenance: { files: ["state-b.yaml", "inter-municipal-b.yaml"], seed: 20100301, draws: 20000 }
}
