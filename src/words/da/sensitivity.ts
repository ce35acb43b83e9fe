/** The page of `sensitivity` in Danish. */
import type { sensitivity as english } from "../en/sensitivity.ts"
import { whole } from "./counted.ts"

export const sensitivity: typeof english = () => ({
  title: ({ metric }) => `Følsomhed: ${metric}`,
  metric: {
    difference: "forskel B−A"
  },
  shares: "Hvad usikkerheden kommer fra",
  sharesNote: "andele af variansen",
  steps: "Trin: små ændringer kan være uden virkning, fordi hele stillinger, personer eller steder tælles.",
  tornado: "Én antagelse ad gangen",
  tornadoNote: "resultat ved 5- og 95-percentilen; bjælke: udsving",
  central: "Ved de centrale værdier",
  interval: "90\u00a0% interval",
  withMedian: ({ range, median }) => `${range} (median ${median})`,
  column: {
    alone: "Alene",
    inAll: "I alt",
    narrower: "Målt: smallere",
    assumption: "Antagelse",
    group: "Gruppe"
  },
  screenedOut: ({ count }) =>
    `${count === 1 ? "den ene, der blev sorteret fra" : `de ${count}, der blev sorteret fra`}`,
  remark: {
    columns:
      "Alene: hvad antagelsen selv forklarer; i alt: også sammen med andre. ±: halvt 90\u00a0%-interval i procentpoint.",
    nothing: "≈ 0: kan ikke skelnes fra 0 med disse kørsler.",
    unlisted: ({ count }) => `${count} ${count === 1 ? "mere" : "flere"} står ikke her; --csv og --json har alle.`,
    interplay: ({ percent }) => `${percent}\u00a0% af variansen kommer af samspil mellem antagelser.`,
    correlated: "Korrelerede antagelser kan ikke skilles ad og står samlet."
  },
  oneFile: "A:: og B::: kun i den fil, fordi filerne angiver hver sit; andelene ovenfor trækker dem sammen.",
  verdict: {
    certain: ({ result }) =>
      `Ingen antagelse er usikker: resultatet er ${result}. Giv antagelser et interval, fx pert: [20, 34, 55].`,
    unmoved: ({ result }) => `Ingen usikker antagelse flytter dette tal: det er ${result}.`,
    tooFewRuns:
      "Ingen antagelse forklarer alene en del af usikkerheden, der kan skelnes fra 0: enten virker de sammen, eller også er kørslerne for få; brug flere --draws.",
    few: ({ count, noun, share, list }) =>
      `${["Ingen", "Én", "To", "Tre", "Fire", "Fem", "Seks"][count] ?? whole(count)} ${noun} forklarer ${share} af usikkerheden: ${list}.`,
    many: ({ some, share, largest }) =>
      `Usikkerheden er spredt: der skal ${some} til at forklare ${share} af den; den største, ${largest}.`,
    interplay: ({ share, largest }) =>
      `Hver for sig forklarer de kun ${share} af usikkerheden; resten kommer af, at de virker sammen. Den største, ${largest}.`,
    unsettledOne: ({ noun, largest }) =>
      `Den ene ${noun}, der kan skelnes fra 0, ${largest} af usikkerheden. Om resten kommer af de andre eller af, at de virker sammen, kan så få kørsler ikke sige; brug flere --draws.`,
    unsettledSome: ({ some, share, largest }) =>
      `De ${some}, der kan skelnes fra 0, forklarer hver for sig tilsammen ${share} af usikkerheden. Om resten kommer af de andre eller af, at de virker sammen, kan så få kørsler ikke sige; brug flere --draws. Den største, ${largest}.`
  },
  explains: ({ name, share }) => `${name}, forklarer ${share}`,
  noun: {
    assumptions: ({ count }) => (count === 1 ? "antagelse" : "antagelser"),
    groups: ({ count }) => (count === 1 ? "gruppe" : "grupper"),
    mixed: "grupper og antagelser"
  },
  quoted: ({ name }) => `»${name}«`,
  measureFirst: ({ name, width, narrower, next }) =>
    `Mål ${name} først: så ventes 90\u00a0%-intervallet, der nu er ${width} bredt, at blive ${narrower} smallere${next === undefined ? "" : `; dernæst ${next}`}.`,
  worth: ({ name, narrower }) => `${name} (${narrower})`,
  screened: {
    one: ({ all, runs, path, share }) =>
      `${all} antagelser er usikre. Én blev sorteret fra efter ${runs} prøvekørsler (Morris), fordi den giver under 1\u00a0% af udsvingene: ${path}. Den varierer stadig og står for ${share} af variansen.`,
    some: ({ all, out, runs, paths, share }) =>
      `${all} antagelser er usikre. ${out} blev sorteret fra efter ${runs} prøvekørsler (Morris), fordi de tilsammen giver under 1\u00a0% af udsvingene; størst blandt dem er ${paths}. De varierer stadig, samlet som én gruppe, og står for ${share} af variansen. --json nævner dem alle.`
  },
  method: ({ points, from, runs, seed, first, total }) =>
    `${points} punkter${from === undefined ? "" : ` (rundet op fra ${from})`}, ${runs} kørsler, frø ${seed}. 90\u00a0%-grænserne ligger højst ±${first} procentpoint fra andelene alene og ±${total} fra andelene i alt; flere punkter (--draws) gør dem snævrere.`
})
