/** Where the gain comes from and what it costs, in a Danish memo. */
import type { gain as english } from "../../en/memo/gain.ts"
import { said } from "../../said.ts"

export const gain: typeof english = ({ centre }) => ({
  heading: "Hvad der frigør årsværk, og hvad det koster",
  headingCost: ({ cost }) => `${cost}: den største af omkostningerne`,
  headingOfNeed: "Hvad koster omlægningen?",
  moves: ({ model, moved }) => said`${model} flytter arbejde, der i dag kræver ${moved}. `,
  gains: ({ gains, costs, see }) => said`Der spares mest på ${gains}; modsat trækker især ${costs} (${see}).`,
  onlyGains: ({ gains, see }) => said`Der spares mest på ${gains} (${see}).`,
  onlyCosts: ({ costs, see }) => said`Intet spares; omlægningen koster ${costs} (${see}).`,
  costsMore: ({ gains, costs, see }) =>
    said`Omlægningen koster ${costs}; kun en del af det spares igen på ${gains} (${see}).`,
  neither: ({ see }) => said`Omlægningen hverken sparer eller koster noget (${see}).`,
  bridgeCaption: "Bidrag til frigjorte årsværk; omkostninger er negative",
  bridgeCaptionOfNeed: "Bidrag til årsværk ud over i dag; det, der sparer, er negativt",
  contribution: "Bidrag",
  difference: "Forskel",
  bridgeFigure: ({ weights, what }) => `Hvad der vejer mest i ${what}: ${weights}`,
  weighsMost: ({ what, model }) => `${what} i ${model}`,
  caseTypeCaption: "Frigjorte årsværk efter sagsområde",
  caseTypeCaptionOfNeed: "Årsværk ud over i dag efter sagsområde",
  caseTypesAnnex: "Sagsområder",
  caseTypeFigure: ({ weights, isLoss }) =>
    isLoss
      ? `Årsværk, der bliver, og årsværk på ${centre.many}, efter sagsområde`
      : `${weights === "" ? "Årsværk" : `Mest frigøres der inden for ${weights}: årsværk`}, der bliver, samles på ${centre.many} og frigøres, efter sagsområde`,
  caseType: "Sagsområde",
  total: "I alt",
  rounded: "Afrundet; delene summer ikke altid."
})
