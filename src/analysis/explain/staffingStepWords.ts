/** What the lines about staff against need are called. */
export const staffingLabels = {
  surplus: { da: "Kan udlånes", en: "Can be lent", nl: "Kan worden uitgeleend" },
  shortage: { da: "Mangel", en: "Shortage", nl: "Tekort" },
  need: { da: "behov", en: "need", nl: "nodig" },
  minusHave: { da: "− har", en: "− have", nl: "− aanwezig" },
  enough: {
    da: "har mindst, hvad der er behov for",
    en: "has at least what it needs",
    nl: "heeft minstens wat nodig is"
  },
  noneToSpare: {
    da: "har ikke mere end behov og reserve",
    en: "has no more than need and reserve",
    nl: "heeft niet meer dan nodig en reserve"
  },
  beyond: {
    da: "har ud over behov · (1 + reserve)",
    en: "have beyond need · (1 + reserve)",
    nl: "aanwezig boven nodig · (1 + reserve)"
  },
  lendableShare: { da: "andel, der kan udlånes", en: "share that can be lent", nl: "deel dat kan worden uitgeleend" },
  online: { da: "Sparet ved digital sagsgang", en: "Saved by work on line", nl: "Bespaard door online afhandeling" },
  onlineNote: {
    da: "modellen med minutter · (1 − s·mål) / (1 − s·nu); s er andelen af minutter, der spares digitalt",
    en: "the model with minutes · (1 − s·target) / (1 − s·now); s is the share of minutes saved on line",
    nl: "het model met minuten · (1 − s·doel) / (1 − s·nu); s is het deel van de minuten dat online wordt bespaard"
  }
} as const

/** What the lines about lending are called. */
export const lendingLabels = {
  lent: { da: "Udlånt", en: "Lent", nl: "Uitgeleend" },
  retrained: { da: "Omskolet", en: "Retrained", nl: "Omgeschoold" },
  unmet: { da: "Udækket mangel", en: "Unmet shortage", nl: "Niet gedekt tekort" },
  cost: { da: "Udgift til udlån om året", en: "Cost of lending a year", nl: "Kosten van uitlenen per jaar" },
  worst: { da: "Største udækkede andel", en: "Largest unmet share", nl: "Grootste niet gedekte deel" },
  worstNote: {
    da: "udækket / mangel, hvor den er størst",
    en: "unmet / shortage, where it is largest",
    nl: "niet gedekt / tekort, waar dat het grootst is"
  },
  rule: {
    da: "mindst udækket mangel, derefter mindst udgift",
    en: "least unmet shortage, then least cost",
    nl: "het kleinste niet gedekte tekort, dan de laagste kosten"
  },
  fte: { da: "årsværk", en: "FTE", nl: "fte" },
  perFteAndYear: {
    da: "rejse og ophold pr. årsværk og år",
    en: "travel and term per FTE and year",
    nl: "reizen en termijn per fte en jaar"
  },
  perCourse: { da: "kursus pr. årsværk", en: "course per FTE", nl: "cursus per fte" }
} as const
