/** What is said of problems in the money section, with the next step, in Dutch. */
import { withComma } from "../../withComma.ts"
import type { moneyProblems as english } from "../../en/problems/moneyProblems.ts"

export const moneyProblems: typeof english = ({ municipality, centre }) => ({
  givenNeedsAmounts: '"given" heeft `amounts: given` nodig',
  addGiven: "voeg `amounts: given` toe onder `money:`, of verwijder het onderdeel",
  unknownCurrency: ({ code }) => `"${code}" is geen valutacode`,
  writeIsoCode: "schrijf de ISO 4217-code, zoals DKK, EUR of GBP",
  noIndex: ({ year, level }) =>
    `het bedrag is van ${year}, maar het prijspeil is ${level}, en er is geen index voor ${year}`,
  noIndexHint: ({ year, level }) =>
    `voeg \`index: {${year}: …}\` toe onder \`money:\`, of geef het bedrag in prijzen van ${level}`,
  noLocalCost: `niets zegt wat een fte bij ${municipality.many} kost`,
  noCentreCost: `er zijn ${centre.many}, maar niets zegt wat een fte daar kost`,
  noCostHint: ({ side }) => `voeg \`costPerFte: {${side}: {salary: …, overhead: …}}\` toe onder \`money:\``,
  missing: ({ key, why }) => `de sleutel "${key}" ontbreekt: ${why}`,
  missingHint: ({ key }) => `voeg hier \`${key}:\` toe`,
  always: "het onderdeel is pas daarmee volledig",
  centres: `er zijn ${centre.many} die iemand moet betalen`,
  redundancy: "eenmalige kosten gelden per boventallige functie",
  column: "`localColumn` wordt gesplitst in loon en overhead",
  given: "`amounts: given` geeft de bedragen zelf",
  grant: "de uitkering verandert",
  bounds: "er staat geen gepubliceerde `category` en ook deze grens niet",
  otherOverrun: ({ category, once }) =>
    `"${category}" zegt niets over ${once ? "eenmalige kosten" : "wat elk jaar wordt ingekocht"}`,
  otherOverrunHint:
    "noem een categorie van werken of apparatuur voor eenmalige kosten, `outsourcing` voor wat elk jaar wordt ingekocht, of schrijf `upper` en `lower`",
  biasUpsideDown: ({ upper, lower }) =>
    `als er alles aan is gedaan zou de opslag ${lower} zijn, als er niets aan is gedaan ${upper}: hij zou met de inspanning toenemen`,
  biasUpsideDownHint:
    "schrijf een `lower` van hoogstens `upper`; een grens die niet is geschreven, is die van `category`",
  noOverrunOfTime: ({ name }) =>
    `"${name}" zegt niets over hoeveel langer het werk duurt: dat is alleen per categorie gepubliceerd`,
  noOverrunOfTimeHint: "geef hem een `category` van werken of apparatuur, zoals `category: equipmentDevelopment`",
  noPopulation: ({ what }) =>
    `\`${what}\` heeft inwonertallen nodig, maar het scenario zegt niet in welke kolom die staan`,
  noPopulationHint: "voeg `population: KOLOM` toe onder `municipalities:`",
  unknownKey: ({ key }) => `er is geen sleutel "${key}"`,
  bandsNotAllowed: ({ key }) => `schijven gaan met inwonertal en kolommen, niet met "${key}"`,
  bandsNotAllowedHint: "verwijder `bands:`, of gebruik de sleutel population",
  bandsUnsorted: ({ second, first }) => `drempels moeten oplopen, maar ${second} volgt op ${first}`,
  bandsUnsortedHint: "zet ze in oplopende volgorde",
  emptyKey: ({ key }) => `de sleutel ${key} telt op tot 0: er valt niets naar te verdelen`,
  emptyKeyHint: "gebruik een andere sleutel, zoals population",
  phasing: ({ sum }) => `de aandelen tellen op tot ${withComma(sum)}, niet tot 1`,
  phasingHint: "laat de aandelen van de jaren samen 1 zijn",
  tooLate: ({ year, years }) => `jaar ${year} ligt buiten de ${years} jaren van de afweging: het bedrag zou verdwijnen`,
  tooLateHint: "maak `appraisal.years` langer, of besteed het eerder",
  tooLong: ({ years }) => `een horizon van ${years} jaar is te lang`,
  tooLongHint:
    "schrijf hoogstens 30: daarna dalen discontovoeten (na 30 jaar in het Verenigd Koninkrijk, 35 in Denemarken)",
  noBias: ({ name }) => `er is geen categorie "${name}" in oneOff.bias`,
  addUnderOneoffBias: "voeg haar toe onder `oneOff: {bias: {…}}`",
  noCaseType: ({ name }) => `er is geen zaaktype "${name}"`,
  noActivity: ({ name }) => `er is geen activiteit "${name}"`,
  tariffTakenByNobody: ({ caseType }) => `er is een tarief voor "${caseType}", maar geen ${centre.one} neemt het over`,
  tariffTakenByNobodyHint: `verwijder het tarief, of laat een ${centre.one} het zaaktype overnemen`,
  loanUnspent: `er wordt meer geleend dan ${centre.theMany} eenmalig uitgeven: de contante waarde mist waar de lening aan wordt besteed`,
  loanUnspentHint: "voeg de uitgave toe onder `oneOff:` met `payer: centre`",
  allOverhead: "alle huur en overige overhead wordt meteen bespaard: één leeg bureau doet dat zelden",
  allOverheadHint: "schrijf een aandeel kleiner dan 1 met een bandbreedte, of geef de bron in een toelichting",
  noUplift: "de eenmalige kosten hebben geen opslag voor optimisme en geen bron",
  noUpliftHint: "voeg `bias:` toe met een categorie van `oneOff.bias`, of een bron en `basis: sourced`",
  uncovered: ({ amount }) => `de winst van de winnaars dekt de compensatie niet: er ontbreekt ${amount}`,
  uncoveredHint: "verhoog maxLossPerInhabitant, of laat het Rijk betalen",
  costWithoutMoney: "deze kosten hebben geen effect: het scenario heeft geen onderdeel `money`",
  costWithoutMoneyHint: "voeg `money:` toe met `competenceCost: included`, of verwijder de kosten",
  givenBeside: ({ key }) => `"${key}" hoort bij een scenario met fte, maar hier zijn de bedragen gegeven`,
  givenBesideHint: ({ key }) => `verwijder \`${key}:\`, of verwijder \`amounts: given\``,
  needsPosts: `het bedrag geldt per functie of ${municipality.one}, maar hier zijn de bedragen gegeven`,
  needsPostsHint: "schrijf `per: total`",
  compareInOneCurrency:
    "vergelijk alleen scenario's in één valuta en één prijspeil; `index:` rekent bedragen van andere jaren om",
  ofCurrency: ({ file, code }) => `${file} is in ${code}, het andere scenario in een andere valuta`,
  ofYear: ({ file, year }) => `${file} is in prijzen van ${year}, het andere scenario in die van een ander jaar`
})
