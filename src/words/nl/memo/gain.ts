/** Where the gain comes from and what it costs, in a Dutch memo. */
import type { gain as english } from "../../en/memo/gain.ts"
import { said } from "../../said.ts"

export const gain: typeof english = ({ centre }) => ({
  heading: "Wat fte vrijspeelt, en wat het kost",
  headingCost: ({ cost }) => `${cost}: de grootste kostenpost`,
  headingOfNeed: "Wat kost de verandering?",
  moves: ({ model, moved }) => said`${model} verplaatst werk dat nu ${moved} vraagt. `,
  gains: ({ gains, costs, see }) =>
    said`Het meeste wordt bespaard door ${gains}; dat wordt vooral verminderd door ${costs} (${see}).`,
  onlyGains: ({ gains, see }) => said`Het meeste wordt bespaard door ${gains} (${see}).`,
  onlyCosts: ({ costs, see }) => said`Er wordt niets bespaard; de verandering kost ${costs} (${see}).`,
  costsMore: ({ gains, costs, see }) =>
    said`De verandering kost ${costs}; slechts een deel daarvan wordt weer bespaard door ${gains} (${see}).`,
  neither: ({ see }) => said`De verandering bespaart noch kost iets (${see}).`,
  bridgeCaption: "Bijdragen aan vrijgespeelde fte; kosten zijn negatief",
  bridgeCaptionOfNeed: "Bijdragen aan de extra benodigde fte; wat bespaart is negatief",
  contribution: "Bijdrage",
  difference: "Verschil",
  bridgeFigure: ({ weights, what }) => `Wat het zwaarst weegt in de ${what}: ${weights}`,
  weighsMost: ({ what, model }) => `${what} in ${model}`,
  caseTypeCaption: "Vrijgespeelde fte per zaaktype",
  caseTypeCaptionOfNeed: "Extra benodigde fte per zaaktype",
  caseTypesAnnex: "Zaaktypen",
  caseTypeFigure: ({ weights, isLoss }) =>
    isLoss
      ? `Fte die blijven en fte in ${centre.many}, per zaaktype`
      : `${weights === "" ? "Fte" : `Het meest komt vrij bij ${weights}: fte`} die blijven, naar ${centre.many} gaan en vrijkomen, per zaaktype`,
  caseType: "Zaaktype",
  total: "Totaal",
  rounded: "Afgerond; de delen tellen niet altijd op."
})
