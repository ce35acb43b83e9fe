/** What totals and parts of a country are called in tables of municipalities, in the languages such tables come in. */

/** What a name stands for, if not for a municipality: all of the country, or a part with several of them. */
export const standsFor = (text: string): "whole" | "part" | undefined => {
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[\d\s.:–-]+(?=\p{L})/u, "")
    .replace(/[\s*:.†¹²³()[\]\d]+$/u, "")
    .replace(/^[\s*("„“]+/u, "")
    .replace(/\s+/gu, " ")
    .trim()
  if (WHOLE.has(bare) || WHOLE.has(bare.replaceAll(" ", ""))) return "whole"
  return BEGINNINGS.test(bare) || ENDINGS.test(bare) ? "part" : undefined
}

/** Whether a code is one of those that offices give to everything: 000, TOT, TOTAL. */
export const isTotalCode = (code: string): boolean =>
  /^(?:00+|_?t|tot|total|all|sum|i alt)$/iu.test(code) || (/\s/u.test(code) && standsFor(code) === "whole")

const WHOLE = new Set(
  [
    "total, totals, grand total, sum, sum total, all, all municipalities, whole country, entire country, the whole country",
    "national, national total, country total, country, nation, united kingdom, england, scotland, wales, ireland",
    "i alt, ialt, hele landet, hele riget, danmark, denmark, alle kommuner, kommuner i alt",
    "hele landet i alt, landet, landet i alt, totalt, sum i alt, sum totalt, norge, norway, noreg, heile landet, i alt sum",
    "riket, hela riket, hela landet, sverige, sweden, samtliga, samtliga kommuner, summa, totalsumma",
    "koko maa, yhteensä, kaikki yhteensä, kaikki kunnat, summa yhteensä, suomi, finland, manner-suomi, allt landið, ísland, alls",
    "landið allt, samtals, iceland, totaal, totalen, nederland, netherlands, the netherlands, belgië, belgique, belgium",
    "alle gemeenten, heel nederland, generaal totaal, totaal generaal, insgesamt, gesamt, summe, zusammen, gesamtsumme",
    "deutschland, germany, bundesgebiet, österreich, austria, schweiz, suisse, svizzera, switzerland, alle gemeinden",
    "landessumme, bund, ensemble, total général, france, france entière, france métropolitaine, toutes les communes",
    "totale, totale generale, italia, italy, tutti i comuni, totale comuni, total nacional, total general, españa, spain",
    "todos, nacional, portugal, total geral, brasil, brazil, razem, ogółem, polska, poland, suma, łącznie, celkem, česko",
    "česká republika, czechia, czech republic, úhrnem, spolu, slovensko, slovakia, slovenská republika, összesen",
    "magyarország, hungary, ország összesen, mindösszesen, skupaj, slovenija, slovenia, ukupno, svega, hrvatska, croatia",
    "republika hrvatska, srbija, serbia, republika srbija, kokku, eesti, estonia, kogu eesti, kopā, pavisam, latvija, latvia",
    "iš viso, lietuva, lithuania, lietuvos respublika, romania, românia, total țară, toplam, genel toplam, türkiye, turkey",
    "итого, всего, россия, российская федерация, усього, всього, разом, україна, ukraine, общо, всичко, българия, bulgaria",
    "общо за страната, вкупно, σύνολο, σύνολο χώρας, ελλάδα, greece, סך הכל, סה״כ, المجموع, الإجمالي, 合計, 総数, 全国",
    "日本, 总计, 合计, 總計, 全国总计, 계, 합계, 전국, 소계, subtotal, sub-total, mellemtotal, delsum, subtotaal, zwischensumme"
  ]
    .join(", ")
    .split(", ")
    .flatMap((name) => [name, name.replaceAll(" ", "")])
)

/** `Region Hovedstaden`, `Total Zealand`, `Landsdel …`: what stands above municipalities. */
const BEGINNINGS =
  /^(?:region(?!s\b)|regionen|landsdel|total|totalt|totaal|sum|summe|insgesamt|i alt|ialt|hele landet|provins|provincie|riksområde|maakunta|kraj|województwo|megye|okres|regierungsbezirk|bundesland|kanton)[\s:,]/u

/** `Stockholms län`, `Viken fylke`, `Region Skåne i alt`. */
const ENDINGS =
  /\s(?:län|fylke|fylkeskommune|amt|amtskommune|i alt|ialt|total|totalt|totaal|in total|maakunta|insgesamt|gesamt|kraj|megye|województwo|yhteensä|összesen|celkem|razem|ukupno)$/u
