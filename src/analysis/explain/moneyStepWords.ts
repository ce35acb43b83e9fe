/** Words of the lines that explain a figure of money. */
import type { MoneyQuantity } from "../../model/money/moneyQuantities.ts"
import type { Text } from "../../words/Lang.ts"

const text = (da: string, en: string, nl: string): Text => {
  const all = { da, en, nl }
  return all
}

export const moneyLabels = {
  costToday: text("Udgift i dag", "Cost today", "Kosten nu"),
  cost: text("Udgift efter", "Cost after", "Kosten daarna"),
  saving: text("Besparelse", "Saving", "Besparing"),
  potential: text("Potentiale", "Potential", "Potentieel"),
  potentialLocal: text("kommunernes potentiale", "potential of municipalities", "potentieel van gemeenten"),
  released: text("Frigjorte hele stillinger", "Released posts", "Vrijgemaakte hele formatieplaatsen"),
  stranded: text("Strandede årsværk", "Stranded FTE", "Gestrande fte"),
  strandedCost: text("Strandet udgift", "Stranded cost", "Gestrande kosten"),
  staff: text("personale", "staff", "personeel"),
  directToday: text("andre udgifter", "other costs", "andere kosten"),
  localSaving: text("besparelse i kommunerne", "saving in municipalities", "besparing bij gemeenten"),
  salaries: text("løn", "pay", "salaris"),
  overheads: text("overhead", "overhead", "overhead"),
  direct: text("andre udgifter, der falder bort", "other costs that fall away", "andere kosten die vervallen"),
  centreCost: text("centrenes udgift", "cost of the centres", "kosten van de centra"),
  minusCentreCost: text("minus centrenes udgift", "minus cost of the centres", "min kosten van de centra"),
  centreStaff: text("personale på centre", "staff at centres", "personeel in centra"),
  centreDirect: text("centrenes andre udgifter", "other costs of the centres", "andere kosten van de centra"),
  annuity: text("afdrag og renter", "repayment and interest", "aflossing en rente"),
  contribution: text("administrationsbidrag", "contribution", "bijdrage"),
  minusContribution: text("minus administrationsbidrag", "minus contribution", "min bijdrage"),
  fees: text("takster", "fees", "tarieven"),
  byKey: text("efter nøglen", "by the key", "volgens de sleutel"),
  residual: text("resten efter nøglen", "the rest by the key", "de rest volgens de sleutel"),
  grant: text("ændring i bloktilskud", "block-grant change", "wijziging algemene uitkering"),
  minusGrant: text("minus ændring i bloktilskud", "minus block-grant change", "min wijziging algemene uitkering"),
  compensation: text("udligning", "compensation", "compensatie"),
  minusCompensation: text("minus udligning", "minus compensation", "min compensatie"),
  net: text("Nettovirkning", "Net position", "Netto-effect"),
  netPerInhabitant: text("Nettovirkning pr. indbygger", "Net per inhabitant", "Netto per inwoner"),
  netState: text("Statens regnskab", "The state's account", "Rekening van het Rijk"),
  stateShare: text("statens del af centrenes udgift", "the state's part of the centres' cost", "deel van het Rijk"),
  leaves: text("forlader kommunen", "leave the municipality", "verlaten de gemeente"),
  minusReleased: text("minus frigjorte stillinger", "minus released posts", "min vrijgemaakte plaatsen"),
  leavesAtCost: text("det, der forlader kommunerne", "what leaves municipalities", "wat de gemeenten verlaat"),
  minusSaving: text("minus besparelse", "minus saving", "min besparing"),
  oneOff: text("Engangsudgifter", "One-off cost", "Eenmalige kosten"),
  npv: text("Nutidsværdi", "Net present value", "Netto contante waarde"),
  year: (year: number): Text => text(`år ${year}`, `year ${year}`, `jaar ${year}`),
  counted: {
    payback: text("Tilbagebetalingstid", "Payback", "Terugverdientijd"),
    "settlement.losers": text("Tabere", "Losers", "Verliezers"),
    "settlement.winners": text("Vindere", "Winners", "Winnaars"),
    "settlement.worst": text("Største tab", "Largest loss", "Grootste verlies"),
    "settlement.uncovered": text("Udækket udligning", "Uncovered compensation", "Ongedekte compensatie")
  } as Partial<Record<MoneyQuantity, Text>>
}

export const moneyWord = {
  salary: text("løn pr. stilling", "pay of a post", "salaris per plaats"),
  overhead: text("sparet overhead pr. stilling", "overhead saved with a post", "bespaarde overhead per plaats"),
  releasedPosts: text("frigjorte stillinger", "released posts", "vrijgemaakte plaatsen"),
  fteToday: text("årsværk i dag", "FTE today", "fte nu"),
  centreFte: text("årsværk på centre", "FTE at centres", "fte in centra"),
  costPerFte: text("pr. årsværk", "per FTE", "per fte"),
  centreCost: text("centrenes udgift", "cost of the centres", "kosten van de centra"),
  carried: text("det, der skal fordeles", "what is to be shared", "te verdelen"),
  keyShare: text("andel efter nøglen", "share by the key", "aandeel volgens de sleutel"),
  municipalShare: text("kommunernes del", "the municipalities' share", "deel van de gemeenten"),
  stateShare: text("statens del", "the state's share", "deel van het Rijk"),
  grantTotal: text("ændring i alt", "change in all", "wijziging in totaal"),
  net: text("nettovirkning", "net position", "netto-effect"),
  people: text("indbyggere", "inhabitants", "inwoners"),
  amount: text("beløb", "amount", "bedrag"),
  newPosts: text("nye stillinger", "new posts", "nieuwe plaatsen"),
  redundantPosts: text("overtallige stillinger", "redundant posts", "boventallige plaatsen"),
  municipalities: text("kommuner", "municipalities", "gemeenten"),
  uplift: text("optimismetillæg", "uplift for optimism", "opslag voor optimisme"),
  flow: text("årets beløb", "flow of the year", "bedrag van het jaar"),
  discount: text("diskontering", "discounting", "discontering")
}

export const moneyNotes = {
  released: (step: number): Text =>
    step === 0
      ? text("alt, hvad der forlader kommunen", "all that leaves", "alles wat de gemeente verlaat")
      : text(
          `hele stillinger à ${step}, kommune for kommune; resten strander`.replace(".", ","),
          `whole posts of ${step}, municipality by municipality; the rest is stranded`,
          `hele plaatsen van ${step}, gemeente voor gemeente; de rest strandt`.replace(".", ",")
        ),
  grant: text(
    "minus andelen af det, tilskuddet følger",
    "minus the share of what the grant follows",
    "min het aandeel van wat de uitkering volgt"
  ),
  compensation: text(
    "tab over loftet gøres godt; vindere betaler deres del af det",
    "losses above the cap are made good; winners pay their part of it",
    "verlies boven het plafond wordt vergoed; winnaars betalen hun deel"
  ),
  caseTypeCost: text(
    "personale på sagsområdet og dets del af det, der hører til hele kommunen",
    "staff on the case type, and its part of what belongs to whole sites",
    "personeel op de zaaksoort en haar deel van wat bij de hele gemeente hoort"
  ),
  leavesAtCost: text(
    "årsværk gange løn og overhead, kommune for kommune",
    "FTE times pay and overhead, municipality by municipality",
    "fte maal salaris en overhead, gemeente voor gemeente"
  ),
  counted: {
    payback: text(
      "år, til det opsummerede beløb er tilbage på 0, inden for året efter lige store dele",
      "years until the cumulated flow is back at 0, evenly inside the year",
      "jaren tot het gecumuleerde bedrag weer 0 is, gelijkmatig binnen het jaar"
    ),
    "settlement.losers": text(
      "kommuner med negativ nettovirkning",
      "municipalities whose net is negative",
      "gemeenten met een negatief netto-effect"
    ),
    "settlement.winners": text(
      "kommuner med positiv nettovirkning",
      "municipalities whose net is positive",
      "gemeenten met een positief netto-effect"
    ),
    "settlement.worst": text("laveste nettovirkning af alle", "the lowest net of all", "het laagste netto-effect"),
    "settlement.uncovered": text(
      "udligning, som gevinsterne ikke dækker",
      "compensation that gains do not cover",
      "compensatie die de winsten niet dekken"
    )
  } as Partial<Record<MoneyQuantity, Text>>
}
