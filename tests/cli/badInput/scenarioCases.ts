/** What can be wrong inside one scenario file: each case spoils one thing, and says where the caret must stand. */
import { tiny, tinyScenario, tinyTable, type Texts } from "./tiny.ts"

export interface Case {
  readonly texts: Texts
  /** What stands where each problem points, in order. */
  readonly at: ReadonlyArray<string>
  /** 2 when nothing is said; 0 for warnings. */
  readonly code?: number
  readonly set?: ReadonlyArray<string>
  readonly files?: ReadonlyArray<string>
}

const share = "  share: 0.8\n"
const change = "minutes: {value: 15, pert: [8, 15, 30], basis: assumed}"

export const shapeCases: Readonly<Record<string, Case>> = {
  "yaml syntax: a bracket that is never closed": {
    texts: tiny(["{meetings: 0.1, breaks: 0.05}", "{meetings: 0.1, breaks: 0.05"]),
    at: ["caseTypes"]
  },
  "yaml syntax: a text with a colon": {
    texts: tiny(["title: {da: Lille, en: Tiny}", "title: Tiny: a start"]),
    at: ["Tiny"]
  },
  "yaml syntax: a quote that is never closed": {
    texts: tiny(["title: {da: Lille, en: Tiny}", 'title: "Tiny']),
    at: ['"Tiny']
  },
  "yaml syntax: wrong indentation": {
    texts: tiny(["  vacation: 185", "   vacation: 185"]),
    at: ["vacation"]
  },
  "yaml syntax: a tab as indentation": {
    texts: tiny(["  vacation: 185", "\tvacation: 185"]),
    at: ["\tvacatio"]
  },
  "markers of a merge": {
    texts: tiny(["title: {da: Lille, en: Tiny}\n", "<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> other\n"]),
    at: ["<<<<<<<"]
  },
  "the last marker of a merge, left over": {
    texts: tiny(["id: tiny\n", "id: tiny\n>>>>>>> other\n"]),
    at: [">>>>>>>"]
  },
  "a text as long as a book": {
    texts: tiny(["title: {da: Lille, en: Tiny}", `title: "1${" ".repeat(2_000_000)}"`]),
    at: ['"1      ']
  },
  "a number and two million spaces": {
    texts: tiny(["minutes: 40", `minutes: "1${" ".repeat(2_000_000)}x"`]),
    at: ['"1      ']
  },
  "more keys than a country has municipalities": {
    texts: tiny([share, `${share}  x: {${Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join(", ")}}\n`]),
    at: ["{k0: 1, "]
  },
  "garbage of many letters": { texts: tiny([share, `${share}${"[]".repeat(200_000)}\n`]), at: ["[", "[][][][]"] },
  "a key as long as a page": { texts: tiny([share, `${share}  ${"k".repeat(1000)}: 1\n`]), at: ["kkkkkkkk"] },
  "yaml syntax: a percent sign first": { texts: tiny([share, "  share: %80\n"]), at: ["%80"] },
  "yaml syntax: a tag": { texts: tiny([share, "  share: !!js/function 0.8\n"]), at: ["!!js/fun"] },
  "yaml syntax: two documents": { texts: tiny(["id: tiny", "id: tiny\n---\nid: two"]), at: ["---"] },
  "yaml syntax: an alias without an anchor": { texts: tiny([share, "  share: *a\n"]), at: ["*a"] },
  "an unknown key": { texts: tiny(["minutes: 40", "mintues: 40"]), at: ["mintues"] },
  "an unknown key that resembles nothing": { texts: tiny([share, `${share}  xyz: 3\n`]), at: ["xyz"] },
  "an unknown key in a number": { texts: tiny(["basis: assumed}\nmun", "bassis: assumed}\nmun"]), at: ["bassis"] },
  "a misspelt form of a centre's unit time": {
    texts: tiny(["centreRelativeUnitTime: 0.7", "centreRelativeUnitTime: {benchmrk: {cv: 0.2}}"]),
    at: ["benchmrk"]
  },
  "a missing key": { texts: tiny(["  sickness: 80\n", ""]), at: ["workingTime"] },
  "a missing section": {
    texts: tiny(["id: tiny\n", ""], ["title: {da: Lille, en: Tiny}\n", ""]),
    at: ["casecap", "casecap"]
  },
  "a wrong type: text for keys": {
    texts: tiny(["    hub: {secretariatFte: 1}", "    hub: Aalborg"]),
    at: ["Aalborg"]
  },
  "a wrong type: a list for a number": { texts: tiny(["minutes: 40", "minutes: [30, 40, 60]"]), at: ["[30, 40,"] },
  "a wrong type: keys for text": { texts: tiny(["id: tiny", "id: {a: 1}"]), at: ["{a: 1}"] },
  "a wrong type: yes": {
    texts: tiny(["management:", "baseline: {observedFte: 50, scaleUnitTimes: yes, scaleHandOffs: false}\nmanagement:"]),
    at: ["yes"]
  },
  "an id with Danish letters": { texts: tiny(["  housing:", "  boligstøtte:"]), at: ["boligst"] },
  "an id of two words": { texts: tiny(["meetings: 0.1", "team meetings: 0.1"]), at: ["team"] },
  "a share in percent": { texts: tiny([share, "  share: 80\n"]), at: ["80"] },
  "a share of 15": { texts: tiny(["breaks: 0.05", "breaks: 15"]), at: ["15"] },
  "negative minutes": { texts: tiny(["minutes: 40", "minutes: -40"]), at: ["-40"] },
  "a return rate of 1": { texts: tiny(["returnRate: 0.1", "returnRate: 1"]), at: ["1"] },
  "a span of 0": { texts: tiny(["localSpan: 12", "localSpan: 0"]), at: ["0"] },
  "not a number": { texts: tiny(["minutes: 40", "minutes: .nan"]), at: [".nan"] },
  infinity: { texts: tiny(["minutes: 40", "minutes: .inf"]), at: [".inf"] },
  "a number too large for a computer": { texts: tiny(["minutes: 40", "minutes: 1e999"]), at: ["1e999"] },
  "a percentage as text": { texts: tiny([share, '  share: "80%"\n']), at: ['"80%"'] },
  "a percentage without quotes": { texts: tiny([share, "  share: 80,5 %\n"]), at: ["80"] },
  "a Danish number": { texts: tiny(["total: 90000", 'total: "90.000,5"']), at: ['"90.000,'] },
  "a decimal comma": { texts: tiny([share, "  share: 0,8\n"]), at: ["0"] },
  "decimal commas between braces": {
    texts: tiny(["application: {perRecipient: 0.2, minutes: 40}", "application: {perRecipient: 0,2, minutes: 40,5}"]),
    at: ["2", "5"]
  },
  "decimal commas in a range": { texts: tiny([change, "minutes: {pert: [8,5, 15,5, 30,5]}"]), at: ["[8,5"] },
  "two numbers in one": { texts: tiny(["total: 90000", "total: 9000 0"]), at: ["9000 0"] },
  "a version in quotes": { texts: tiny(["casecap: 1", 'casecap: "1"']), at: ['"1"'] },
  "an id in capitals": { texts: tiny(["id: tiny", "id: NO"]), at: ["NO"] },
  "a number with underscores": { texts: tiny(["total: 90000", "total: 90_000"]), at: ["90_000"] },
  "a number in quotes": { texts: tiny(["minutes: 40", 'minutes: "40"']), at: ['"40"}'] },
  "a number with thousands points": { texts: tiny(["total: 90000", "total: 90.000"]), at: ["90.000"], code: 0 },
  "an unknown basis": { texts: tiny(["basis: assumed}\nmun", "basis: assumd}\nmun"]), at: ["assumd"] },
  "an unknown status": {
    texts: tiny(["basis: assumed}\nmun", "basis: assumed, status: done}\nmun"]),
    at: ["done"]
  },
  "a date in words": {
    texts: tiny(["basis: assumed}\nmun", "basis: assumed, asOf: March 2010}\nmun"]),
    at: ["March"]
  },
  "an unknown form": { texts: tiny(["form: state", "form: stat"]), at: ["stat"] },
  "another file format": { texts: tiny(["casecap: 1", "casecap: 2"]), at: ["2"] },
  "a key without a value": { texts: tiny([share, "  share:\n"]), at: [""] },
  "an empty list": { texts: tiny(["hub: {", "hub: {caseTypes: [], "]), at: ["[], secr"] },
  "two keys alike": { texts: tiny([share, `${share}${share}`]), at: ["share"] },
  "keys that reach a prototype": {
    texts: tiny([share, `${share}  __proto__: {share: 1}\n  constructor: 3\n`]),
    at: ["__proto__", "constructor"]
  },
  "a merge key": { texts: tiny([share, `${share}  <<: {automation: 0.2}\n`]), at: ["<<: {aut"] },
  "a list for a key": { texts: tiny([share, `${share}  ? [a, b]\n  : 1\n`]), at: ["[a, b]"] },
  "a scenario that is a list": { texts: { "s.yaml": "- casecap: 1\n" }, at: ["-"] },
  "an empty file": { texts: { "s.yaml": "" }, at: [""] },
  "a file of comments": { texts: { "s.yaml": "# nothing yet\n" }, at: ["# nothin"] },
  "two forms of recipients": {
    texts: tiny(["{total: 90000, spreadBy: population}", "{total: 90000, spreadBy: population, column: pace}"]),
    at: ["column"]
  },
  "a reference that says more": {
    texts: tiny(["{ref: parameters.sendMinutes}", "{ref: parameters.sendMinutes, basis: sourced}"]),
    at: ["basis"]
  },
  "control characters in a name": { texts: tiny([share, `${share}  "\\e[2Jx": 1\n`]), at: ['"\\e[2Jx"'] },
  "a quoted key of a very long line": {
    texts: tiny([share, `  share: {value: 0.8, basis: assumed, note: "${"long ".repeat(40)}", sorce: x}\n`]),
    at: ["sorce"]
  },
  "many problems of every sort at once": {
    texts: {
      ...tiny(
        ["minutes: 40", "mintues: 40"],
        ["breaks: 0.05", "breaks: 5"],
        ["spreadBy: population", "spreadBy: populaton"],
        [share, "  share: -1\n"],
        ["ref: parameters.sendMinutes", "ref: parameters.sendMinuts"],
        ["hub: {", "hub: {host: 999, caseTypes: [hosing], "]
      ),
      "m.csv": tinyTable.replace("60000", "many")
    },
    at: ["5", "populaton", "mintues", "999", "hosing", "-1", "parameters.sendMinuts", "many"]
  }
}

export const rangeCases: Readonly<Record<string, Case>> = {
  "a value outside its own range": {
    texts: tiny([change, "minutes: {value: 40, pert: [8, 15, 30]}"]),
    at: ["40"]
  },
  "two ranges at once": {
    texts: tiny([change, "minutes: {pert: [8, 15, 30], uniform: [8, 30]}"]),
    at: ["[8, 30]}"]
  },
  "a range from high to low": { texts: tiny([change, "minutes: {pert: [30, 15, 8]}"]), at: ["[30, 15,"] },
  "a pert of two numbers": { texts: tiny([change, "minutes: {pert: [8, 30]}"]), at: ["[8, 30]}"] },
  "a uniform of three numbers": { texts: tiny([change, "minutes: {uniform: [8, 15, 30]}"]), at: ["[8, 15, "] },
  "less than no share": { texts: tiny([share, "  share: -2\n"]), at: ["-2"] },
  "a range with text": { texts: tiny([change, "minutes: {pert: [8, fifteen, 30]}"]), at: ["fifteen"] },
  "a lognormal that starts at 0": { texts: tiny([change, "minutes: {lognormal90: [0, 30]}"]), at: ["[0, 30]}"] },
  "a normal with more than 1 % outside": {
    texts: tiny([change, "minutes: {normal90: [1, 30]}"]),
    at: ["[1, 30]}"]
  },
  "a lognormal with more than 1 % outside": {
    texts: tiny([share, "  share: {lognormal90: [0.5, 0.95]}\n"]),
    at: ["[0.5, 0."]
  },
  "a parameter whose distribution is no share": {
    texts: tiny(
      ["sendMinutes: {value: 6,", "moves: {normal90: [0.8, 1.1]}\n  sendMinutes: {value: 6,"],
      [share, "  share: {ref: parameters.moves}\n"]
    ),
    at: ["[0.8, 1."]
  },
  "percentiles that are equal": { texts: tiny([change, "minutes: {normal90: [15, 15]}"]), at: ["[15, 15]"] },
  "a record without a value": { texts: tiny([change, "minutes: {basis: assumed}"]), at: ["{basis: "] },
  "an alias that copies a range": {
    texts: tiny([change, "minutes: &m {value: 15, pert: [8, 15, 30], basis: assumed}"], ["minutes: 60", "minutes: *m"]),
    at: ["*m}"],
    code: 0
  }
}

/** A party that wants something, in the tiny scenario. */
const wanting = (says: string): [string, string] => [
  "parameters:\n",
  `party: {id: us, label: Us, ${says}}\nparameters:\n`
]

export const meaningCases: Readonly<Record<string, Case>> = {
  "products: without factors, of itself, of nothing known, of minutes for a share, beyond 1": {
    texts: tiny(
      ["parameters:\n", "parameters:\n  online: {product: [{ref: parameters.online}]}\n  big: 3\n"],
      ["share: 0.8", "share: {product: [{ref: parameters.sendMinutes}, {ref: parameters.ofred}]}"],
      ["returnRate: 0.1", "returnRate: {product: []}"],
      [
        "centreRelativeUnitTime: 0.7",
        "centreRelativeUnitTime: {product: [{ref: parameters.big}, {oneMinus: {ref: parameters.big}}]}"
      ]
    ),
    at: ["[{ref", "{ref: parameters.send", "parameters.ofred", "{ref: parameters.big}}]", "[]}"]
  },
  "an objective over no metric": {
    texts: tiny(wanting("objectives: {posts: {metric: locl, wants: more}}")),
    at: ["locl"]
  },
  "an objective over a case type that the scenario lacks": {
    texts: tiny(wanting("objectives: {posts: {metric: local.daycare, wants: more}}")),
    at: ["local.da"]
  },
  "an objective in money without money": {
    texts: tiny(wanting("objectives: {economy: {metric: net, wants: more}}")),
    at: ["net"]
  },
  "two objectives of one name": {
    texts: tiny(wanting("objectives: {posts: {metric: local, wants: more}, posts: {metric: freed, wants: more}}")),
    at: ["posts"]
  },
  "two objectives over one metric": {
    texts: tiny(wanting("objectives: {posts: {metric: local, wants: more}, jobs: {metric: local, wants: fewer}}")),
    at: ["local"]
  },
  "an objective that wants less": {
    texts: tiny(wanting("objectives: {posts: {metric: local, wants: less}}")),
    at: ["less"]
  },
  "a reservation without an objective": {
    texts: tiny(wanting("objectives: {posts: {metric: local, wants: more}}, reservation: {post: 40, money: 2}")),
    at: ["post", "money"]
  },
  "reservations with ranges that are none, and one of the party itself": {
    texts: tiny(
      wanting(
        "objectives: {posts: {metric: local, wants: more}, gain: {metric: freed, wants: more}}, reservation: {posts: {pert: [60, 40, 50]}, gain: {private: true}}, othersReservation: {us: {gain: 5}, them: {gain: {value: 9, uniform: [10, 20]}}}"
      )
    ),
    at: ["[60", "{private", "us: {gain", "9, uni"]
  },
  "what a party of a published case wants": {
    texts: {
      "s.yaml": `casecap: 1
id: published
title: Published
party: {id: us, label: Us, objectives: {save: {metric: savng, wants: more}}, reservation: {save: {private: true}}}
money: {currency: DKK, priceLevel: 2010, amounts: given, given: {saving: {all: {amount: 30000000}}}}
`
    },
    at: ["savng", "{private"]
  },
  "a reservation in words": {
    texts: tiny(wanting("objectives: {posts: {metric: local, wants: more}}, reservation: {posts: forty}")),
    at: ["forty"]
  },
  "the kind of a structure": {
    texts: tiny(["    hub: {secretariatFte: 1}", "    hub: {secretariatFte: 1, kind: lever}"]),
    at: ["kind"]
  },
  "the kind of all centres": {
    texts: tiny(["    hub: {secretariatFte: 1}", "    hub: {secretariatFte: 1}\n    kind: lever"]),
    at: ["lever"]
  },
  "a kind that there is not": {
    texts: tiny(["share: 0.8\n", "share: {value: 0.8, kind: levr}\n"]),
    at: ["levr"]
  },
  "allowances of 1 or more": { texts: tiny(["meetings: 0.1", "meetings: 0.95"]), at: ["categoryAllowances"] },
  "allowances of 1 or more at the end of a range": {
    texts: tiny(["meetings: 0.1", "meetings: {pert: [0.1, 0.2, 0.96]}"]),
    at: ["categoryAllowances"]
  },
  "more absence than hours": { texts: tiny(["sickness: 80", "sickness: 1800"]), at: ["gross"] },
  "an unknown case type in an organisation": {
    texts: tiny([share, `${share}  caseTypes: {housng: {share: 0.5}}\n`]),
    at: ["housng"]
  },
  "an unknown activity in an organisation": {
    texts: tiny([share, `${share}  activities: {changes: {share: 0.5}}\n`]),
    at: ["changes"]
  },
  "an activity of another case type": {
    texts: tiny([share, `${share}  caseTypes: {pension: {activities: {change: {share: 0.5}}}}\n`]),
    at: ["change"]
  },
  "a cell without a share": {
    texts: tiny([share, "  activities: {application: {share: 0.8}}\n"]),
    at: ["organisation"]
  },
  "a cell that moves without a unit time": {
    texts: tiny(["  centreRelativeUnitTime: 0.7\n", ""]),
    at: ["organisation"]
  },
  "a moved cell without a centre": {
    texts: tiny(["hub: {", "hub: {municipalities: {regions: [South]}, "]),
    at: ["centres", "centres"]
  },
  "an organisation without centres": {
    texts: tiny(["  centres:\n    hub: {secretariatFte: 1}\n", ""]),
    at: ["organisation", "organisation"]
  },
  "a reference to nothing": {
    texts: tiny(["ref: parameters.sendMinutes", "ref: parameters.sendMinuts"]),
    at: ["parameters.sendMinuts"]
  },
  "a reference without its prefix": {
    texts: tiny(["ref: parameters.sendMinutes", "ref: sendMinutes"]),
    at: ["sendMinutes"]
  },
  "a reference to minutes for a share": {
    texts: tiny([share, "  share: {ref: parameters.sendMinutes}\n"]),
    at: ["{ref: pa"]
  },
  "a parameter that refers to another": {
    texts: tiny(
      ["municipalities: {table", "  two: {ref: parameters.sendMinutes}\nmunicipalities: {table"],
      [share, "  share: {ref: parameters.two}\n"]
    ),
    at: ["parameters.sendMinutes"]
  },
  "an observation that no factor meets": {
    texts: tiny([
      "management:",
      "baseline: {observedFte: 0.1, scaleUnitTimes: true, scaleHandOffs: false}\nmanagement:"
    ]),
    at: ["0.1"]
  },
  "scaling without the choice about hand-offs": {
    texts: tiny(["management:", "baseline: {observedFte: 50, scaleUnitTimes: true}\nmanagement:"]),
    at: ["scaleUnitTimes"]
  },
  "scaling to nothing": {
    texts: tiny(["management:", "baseline: {scaleUnitTimes: true, scaleHandOffs: true}\nmanagement:"]),
    at: ["scaleUnitTimes"]
  },
  "two observations": {
    texts: tiny(["management:", "baseline: {observedFte: 50, employees: 60, ftePerEmployee: 0.9}\nmanagement:"]),
    at: ["employees"]
  },
  "a rank beyond the number ranked": {
    texts: tiny([
      "centreRelativeUnitTime: 0.7",
      "centreRelativeUnitTime: {benchmark: {cv: 0.2, of: 98, rank: 99, reliability: 1}}"
    ]),
    at: ["99"]
  },
  "a rank beyond what was measured, a minute that is none, and what goes with the other form": {
    texts: tiny([
      "centreRelativeUnitTime: 0.7",
      "centreRelativeUnitTime: {benchmark: {measured: [30, 0], rank: 3, cv: 0.3}}"
    ]),
    at: ["0]", "3", "cv"]
  },
  "measured minutes in a column that has none": {
    texts: tiny([
      "centreRelativeUnitTime: 0.7",
      "centreRelativeUnitTime: {benchmark: {measured: {column: nobody}, rank: 1}}"
    ]),
    at: ["nobody"]
  },
  "a measured minute without end": {
    texts: tiny([
      "centreRelativeUnitTime: 0.7",
      "centreRelativeUnitTime: {benchmark: {measured: [30, .inf], rank: 1}}"
    ]),
    at: [".inf"]
  },
  "one measured minute alone": {
    texts: tiny(["centreRelativeUnitTime: 0.7", "centreRelativeUnitTime: {benchmark: {measured: 31, rank: 1}}"]),
    at: ["31"]
  },
  "a belief about others that is said to be no secret": {
    texts: tiny(wanting("othersReservation: {them: {gain: {value: 9, private: false}}}")),
    at: ["false"]
  },
  "a weight of measured minutes that sums to nothing": {
    texts: {
      ...tiny([
        "centreRelativeUnitTime: 0.7",
        "centreRelativeUnitTime: {benchmark: {measured: {column: pace, weight: cases}, rank: 1}}"
      ]),
      "m.csv":
        "code,name,region,population,pace,cases\n101,Nordby,North,60000,31,0\n102,Østby,North,25000,44,0\n201,Sydby,South,12000,29,0\n"
    },
    at: ["cases"]
  },
  "a host by name": { texts: tiny(["hub: {", "hub: {host: Sydby, "]), at: ["Sydby"] },
  "an unknown region": {
    texts: tiny(["  share: 0.8", "  municipalities: {regions: [Nort, South]}\n  share: 0.8"]),
    at: ["Nort"]
  },
  "an unknown value in a column": {
    texts: tiny(["  share: 0.8", "  municipalities: {column: region, equals: West}\n  share: 0.8"]),
    at: ["West"]
  },
  "an unknown code": {
    texts: tiny(["  share: 0.8", "  municipalities: {codes: [101, 999]}\n  share: 0.8"]),
    at: ["999"]
  },
  "a correlation of nothing": {
    texts: tiny([
      "municipalities: {table",
      "correlations: {a: {between: [parameters.sendMinuts, organisation.share], rank: 0.5}}\nmunicipalities: {table"
    ]),
    at: ["parameters.sendMinuts", "organisation.share"]
  },
  "a correlation of 2": {
    texts: tiny(["municipalities: {table", "correlations: {a: {between: [x, y], rank: 2}}\nmunicipalities: {table"]),
    at: ["x", "y", "2"]
  },
  "no case type": {
    texts: tiny(
      [tinyScenario.slice(tinyScenario.indexOf("  housing:"), tinyScenario.indexOf("competence:")), ""],
      ["caseTypes:", "caseTypes: {}"]
    ),
    at: ["{}"]
  },
  "a value that nothing uses": {
    texts: tiny([share, `${share}  activities: {application: {share: 0.5}, change: {share: 0.4}}\n`]),
    at: ["share"],
    code: 0
  },
  "a parameter that nothing uses": {
    texts: tiny(["municipalities: {table", "  spare: 3\nmunicipalities: {table"]),
    at: ["spare"],
    code: 0
  },
  "a case type called constructor": {
    texts: tiny(["  pension:", "  constructor:"]),
    at: [],
    code: 0
  },
  "a change that is none": { texts: tiny(), set: ["organisation.share"], at: ["organisation.share"] },
  "a change of nothing known": { texts: tiny(), set: ["organisation.shre=0.5"], at: ["organisation.shre"] },
  "a change out of range": { texts: tiny(), set: ["organisation.share=50"], at: ["50"] },
  "a change that is no YAML": { texts: tiny(), set: ["organisation.share={"], at: ["{"] },
  "a change that takes something away that is needed": {
    texts: tiny(),
    set: ["organisation.share=null"],
    at: ["organisation"]
  },
  "a change that deletes nothing": {
    texts: tiny(),
    set: ["organisation.automation=null"],
    at: ["organisation.automation"],
    code: 0
  }
}
