/** Why a text is no metric, in words. */
import type { QuantityId } from "../model/quantities.ts"
import type { Section } from "../model/Quantity.ts"
import type { Text } from "../words/Lang.ts"
import { suggestion } from "./wording.ts"

interface Problem {
  readonly message: Text
  readonly hint: Text
}

const noMetric = (text: string): Text => ({
  da: `"${text}" er ikke et mål`,
  en: `"${text}" is no metric`,
  nl: `"${text}" is geen maat`
})

const SECTIONS: Readonly<Record<Section, { readonly da: string; readonly en: string; readonly nl: string }>> = {
  money: { da: "penge", en: "money", nl: "geld" },
  quality: { da: "bemanding og fravær", en: "who is there", nl: "bezetting en verzuim" }
}

const KINDS = {
  metric: { da: "intet mål", en: "metric", nl: "kengetal" },
  caseType: { da: "intet sagsområde", en: "case type", nl: "zaaktype" },
  place: { da: "ingen kommunekode eller center", en: "municipality code or centre", nl: "gemeentecode of centrum" }
} as const

/** What to ask for instead: the names that fit, or what is said of those that every scenario has. */
const instead = (names: ReadonlyArray<string>, otherwise: Text): Text => {
  if (names.length === 0) return otherwise
  const [before, last] = [names.slice(0, -1).join(", "), names.at(-1)!]
  if (before === "") return { da: `spørg efter ${last}`, en: `ask for ${last}`, nl: `vraag naar ${last}` }
  return {
    da: `spørg efter ${before} eller ${last}`,
    en: `ask for ${before} or ${last}`,
    nl: `vraag naar ${before} of ${last}`
  }
}

export const metricProblems = {
  grammar: (text: string): Problem => ({
    message: noMetric(text),
    hint: {
      da: "skriv STØRRELSE, STØRRELSE.SAGSOMRÅDE eller STØRRELSE.SAGSOMRÅDE@STED",
      en: "write QUANTITY, QUANTITY.CASETYPE or QUANTITY.CASETYPE@PLACE",
      nl: "schrijf GROOTHEID, GROOTHEID.ZAAKTYPE of GROOTHEID.ZAAKTYPE@PLAATS"
    }
  }),
  oneOf: (text: string, ids: ReadonlyArray<string>): Problem => ({
    message: noMetric(text),
    hint: { da: `der er: ${ids.join(", ")}`, en: `there are: ${ids.join(", ")}`, nl: `er zijn: ${ids.join(", ")}` }
  }),
  similar: (text: string, known: ReadonlyArray<string>): Problem => ({
    message: noMetric(text),
    hint: suggestion(text, known)
  }),
  unknown: (name: string, kind: keyof typeof KINDS, known: ReadonlyArray<string>): Problem => ({
    message: { da: `der er ${KINDS[kind].da} "${name}"`, en: `there is no ${KINDS[kind].en} "${name}"` },
    hint: suggestion(name, known)
  }),
  noSection: (section: Section): Problem => ({
    message: {
      da: `scenariet siger intet om ${SECTIONS[section].da}, så dette mål findes ikke i det`,
      en: `the scenario says nothing about ${SECTIONS[section].en}, so it does not have this metric`,
      nl: `het scenario zegt niets over ${SECTIONS[section].nl}, dus heeft het deze maat niet`
    },
    hint: {
      da: `tilføj et afsnit \`${section}:\``,
      en: `add a \`${section}:\` section`,
      nl: `voeg een deel \`${section}:\` toe`
    }
  }),
  noAppraisal: {
    message: {
      da: "scenariet vurderer ingen investering, så dette mål findes ikke i det",
      en: "the scenario appraises nothing, so it does not have this metric",
      nl: "het scenario weegt niets af, dus dit kengetal is er niet"
    },
    hint: {
      da: "tilføj `appraisal:` under `money:`",
      en: "add `appraisal:` under `money:`",
      nl: "voeg `appraisal:` toe onder `money:`"
    }
  },
  notReleased: (quantity: QuantityId): Problem => ({
    message: {
      da: `${quantity} er ikke defineret for et sagsområde: stillinger frigøres for hele kommunen`,
      en: `${quantity} is not defined for a case type: posts are released over whole sites`,
      nl: `${quantity} is niet bepaald per zaaktype: functies vallen vrij over hele locaties`
    },
    hint: {
      da: "sæt `release: {by: caseType}`",
      en: "set `release: {by: caseType}`",
      nl: "zet `release: {by: caseType}`"
    }
  }),
  notByCaseType: (quantity: QuantityId, ofSection: ReadonlyArray<string>): Problem => ({
    message: {
      da: `${quantity} er ikke defineret for et sagsområde`,
      en: `${quantity} is not defined for a case type`,
      nl: `${quantity} is niet bepaald per zaaktype`
    },
    hint: instead(ofSection, {
      da: "spørg efter den for hele landet",
      en: "ask for it of the whole country",
      nl: "vraag ernaar voor het hele land"
    })
  }),
  notAtMunicipality: (quantity: QuantityId, ofSection: ReadonlyArray<string>): Problem => ({
    message: {
      da: `${quantity} er ikke defineret for en kommune`,
      en: `${quantity} is not defined at a municipality`,
      nl: `${quantity} is niet bepaald per gemeente`
    },
    hint: instead(ofSection, {
      da: "spørg efter leaves eller local: centre fordeles aldrig på kommuner",
      en: "ask for leaves or local: centres are never spread over municipalities",
      nl: "vraag naar leaves of local: centra worden nooit over gemeenten verdeeld"
    })
  }),
  notAtCentre: (quantity: QuantityId, ofSection: ReadonlyArray<string>): Problem => ({
    message: {
      da: `${quantity} er ikke defineret for et center`,
      en: `${quantity} is not defined at a centre`,
      nl: `${quantity} is niet bepaald per centrum`
    },
    hint: instead(ofSection, {
      da: "spørg efter centre, transaction, competence, management eller coordination",
      en: "ask for centre, transaction, competence, management or coordination",
      nl: "vraag naar centre, transaction, competence, management of coordination"
    })
  })
}
