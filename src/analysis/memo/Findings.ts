/** Everything that a memo says, computed, and nothing that its reader may not see. */
import type { BridgeId, Quantity, VulnerabilityId } from "../../model/Quantity.ts"
import type { CitedSource } from "../../scenario/citedSources.ts"
import type { Basis, Status } from "../../scenario/quantitySchema.ts"
import type { Text } from "../../words/Lang.ts"
import type { Distribution } from "../../kernel/Distribution.ts"
import type { Group } from "../attribution/Group.ts"
import type { ScaleNotes } from "../scaleNotes.ts"
import type { BesideFte } from "./BesideFte.ts"
import type { Counts } from "./MemoCounts.ts"
import type { LeverRole } from "../trade/LeverRole.ts"
import type { GivenMemo } from "./GivenMemo.ts"
import type { Interval } from "./Interval.ts"
import type { MemoBenchmark } from "./MemoBenchmark.ts"
import type { Measured } from "./Measured.ts"
import type { Subject, Labels, NumberPair } from "./NumberPair.ts"
import type { MemoService } from "./MemoService.ts"
import type { MemoStaff } from "./MemoStaff.ts"
import type { MemoMoney } from "./MemoMoney.ts"
import type { MemoTime } from "./MemoTime.ts"
import type { Drawn } from "./memoDraws.ts"
import type { OwnGoal } from "./OwnGoal.ts"
import type { Party, Viewpoint } from "./secrecy.ts"
import type { TurnFinding } from "./TurnFinding.ts"
import type { WaysTaken } from "./waysTaken.ts"
import type { MemoTrade } from "./MemoTrade.ts"

export interface MemoFindings {
  readonly viewpoint: Viewpoint
  readonly parties: ReadonlyArray<Party>
  readonly seed: number
  /** 0 where nothing varies. */
  readonly draws: number
  readonly inputs: number
  readonly models: ReadonlyArray<ModelFindings>
  /** Every other scenario against the first. */
  readonly pairs: ReadonlyArray<PairFindings>
  readonly also: ReadonlyArray<ReadonlyArray<AlsoModel>>
  readonly municipalities: ReadonlyArray<MunicipalityFindings>
  /** What the pairs' causes, intervals, turns and measurements are about. */
  readonly lead: Drawn
  /** What page 1 says beside FTE. */
  readonly beside: ReadonlyArray<BesideFte>
  /** Benchmarks on measured minutes. */
  readonly benchmarks: ReadonlyArray<MemoBenchmark>
  /** Null where nothing is said of money that the reader may see. */
  readonly money: MemoMoney | null
  /** Published cases: then nothing is said of staff, and this is all there is. Null where there is an allocation. */
  readonly given: GivenMemo | null
  /** Null where nothing is said of the time in between that the reader may see. */
  readonly time: MemoTime | null
  /** The scenarios that promise something which the reader may see. */
  readonly service: ReadonlyArray<MemoService>
  /** The scenarios that say something about staff which the reader may see. */
  readonly staff: ReadonlyArray<MemoStaff>
  /** The scenario by which municipalities are ranked and drawn; null where none reorganises anything. */
  readonly focus: number | null
  /** What the first two parties can trade, as the reader may see it; null where that cannot be said. */
  readonly trade: MemoTrade | null
  /** What else the reader's party asks for; empty in a neutral memo. */
  readonly ownGoals: ReadonlyArray<OwnGoal>
  /** Parties that state no objective that the reader may see: the memo says figures of them, and no advice. */
  readonly silent: ReadonlyArray<Party>
  readonly risks: ReadonlyArray<RiskFinding>
  /** Publications behind the ids that what the reader may see names. */
  readonly sources: ReadonlyArray<CitedSource>
  readonly ledger: ReadonlyArray<LedgerRow>
  /** Numbers that the reader may not see. */
  readonly hidden: number
  readonly unlikeBaselines: boolean
  readonly labels: Labels
  readonly counts: Counts
}

/** Days a year without cover, and tasks with too few people for it: today, and after, counted where the work is done. */
export interface CoverFindings {
  readonly daysBefore: Measured
  readonly days: Measured
  readonly tasksBefore: Measured
  readonly tasks: Measured
}

export interface ModelFindings {
  readonly place: number
  readonly id: string
  readonly title: Text
  /** The title inside a sentence, as the scenario writes it. */
  readonly named: Text | null
  readonly party: Party | null
  /** What its party asks, and by when. */
  readonly ask: { readonly text: Text; readonly deadline: string | null } | null
  readonly file: string
  readonly fingerprint: string
  readonly reading: { readonly id: string; readonly note: Text | null } | null
  readonly changes: ReadonlyArray<string>
  readonly organised: boolean
  readonly centres: Measured
  readonly municipalities: Measured
  /** Hours a year of one FTE, and those of them spent on cases; null where they rest on what the reader may not see. */
  readonly hours: { readonly perFte: Measured; readonly onCases: Measured } | null
  readonly fte: Readonly<Record<Quantity, Measured>>
  readonly intervals: Readonly<Record<Drawn, Interval>> | null
  readonly bridge: ReadonlyArray<{ readonly id: BridgeId; readonly fte: Measured }>
  readonly caseTypes: ReadonlyArray<CaseTypeFindings>
  /** Of all work today, what leaves the municipalities. */
  readonly leavesShare: Measured
  readonly vulnerability: Readonly<Record<VulnerabilityId, Measured>>
  /** Tasks at centres, and those of them on less than one FTE. */
  readonly centreTasks: { readonly thin: Measured; readonly all: Measured }
  /** Who is there; null where the scenario does not say. */
  readonly cover: CoverFindings | null
  readonly ways: ReadonlyArray<WaysTaken>
  /** Municipalities that host a centre, by name; each once. */
  readonly hosts: ReadonlyArray<string>
  /** Posts by name, as labels. */
  readonly posts: ReadonlyArray<Text>
  /** Case types times municipalities. */
  readonly cells: Measured
  readonly scale: ScaleNotes | null
  /** FTE that were observed, where the scenario holds an observation that the reader may see. */
  readonly observed: Measured | null
  readonly factor: Measured
  /** Freed FTE if hand-off minutes were scaled the other way; null where that is no choice. */
  readonly otherFreed: Measured | null
  readonly ground: Ground
  readonly fitted: ReadonlyArray<{ readonly subject: Subject; readonly note: Text | null; readonly value: Measured }>
}

/** What a figure rests on. */
export interface Ground {
  readonly evidence: ReadonlyArray<{ readonly basis: Basis; readonly share: Measured }>
  /** Numbers without a range, which no interval covers, the heaviest first. */
  readonly uncovered: ReadonlyArray<{ readonly subject: Subject; readonly weight: Measured }>
  /** What weighs most of that which nobody has measured, the heaviest first. */
  readonly gaps: ReadonlyArray<{ readonly subject: Subject; readonly basis: Basis; readonly weight: Measured }>
}

interface CaseTypeFindings {
  readonly id: string
  readonly label: Text
  readonly baseline: Measured
  readonly local: Measured
  readonly centre: Measured
  readonly freed: Measured
}

export interface PairFindings {
  /** Places of reference and other. */
  readonly places: readonly [number, number]
  readonly difference: Readonly<Record<Drawn, Measured>>
  /** Difference in what the work takes. */
  readonly need: Measured
  /** Differences in the bridge, and in freed FTE of the case types that both have. */
  readonly bridge: ReadonlyArray<{ readonly id: BridgeId; readonly fte: Measured }>
  readonly caseTypes: ReadonlyArray<{ readonly id: string; readonly freed: Measured }>
  /** Of the difference in what leads the memo. */
  readonly interval: Interval | null
  /** Share of the draws in which each difference has the sign of the central one; null without draws. */
  readonly sureness: Readonly<Record<Drawn, Measured>> | null
  /** Nothing differs but, perhaps, names. */
  readonly identical: boolean
  /** The figures do not tell the two apart. */
  readonly indistinct: boolean
  readonly disagreements: ReadonlyArray<Disagreement>
  readonly exact: boolean
  readonly tornado: ReadonlyArray<TornadoFinding>
  /** Numbers, by path, that either of the two keeps from the reader. */
  readonly hiddenInputs: number
  readonly turns: ReadonlyArray<TurnFinding>
  /** Whether turns were looked for; not where there is no difference to turn. */
  readonly turnsSought: boolean
  readonly measurements: ReadonlyArray<MeasurementFinding>
}

export interface Disagreement {
  /** null where nothing of it may be named. */
  readonly group: Pick<Group, "id" | "topics" | "because" | "structures"> | null
  /** Numbers of it that the reader may not see; all of a pair's stand in one row. */
  readonly confidential: number
  /** Disagreements that the row stands for, and those of them that are nothing but confidential. */
  readonly points: number
  readonly pointsHidden: number
  readonly fte: Measured
  readonly standardError: number | null
  readonly numbers: ReadonlyArray<NumberPair>
  /** Whether it is decided at the table; null for what may not be seen. */
  readonly role: LeverRole | null
  /** What the step from the first side's value to the second's alone changes, in each objective of either party. */
  readonly effects: readonly [ReadonlyArray<Measured>, ReadonlyArray<Measured>] | null
}

export interface TornadoFinding {
  readonly subject: Subject
  /** The scenario in which alone it moves; null where it moves in both. */
  readonly only: number | null
  readonly low: Measured
  readonly high: Measured
  readonly range: readonly [number, number]
}

/** What the interval of the difference loses when a number is known. */
export interface MeasurementFinding {
  readonly subjects: ReadonlyArray<Subject>
  /** Agreed at the table, so that there is nothing to measure. */
  readonly decided: boolean
  readonly share: Measured
  readonly narrower: Measured
}

export interface AlsoModel {
  readonly place: number
  readonly title: Text
  readonly reading: { readonly id: string; readonly note: Text | null } | null
  readonly fingerprint: string
  readonly local: Measured
  readonly centre: Measured
  readonly freed: Measured
  /** Against the first of its row; null for the first. */
  readonly difference: Measured | null
}

export interface MunicipalityFindings {
  readonly code: string
  readonly name: string
  readonly population: Measured | null
  /** By scenario; null where a scenario does not have it. */
  readonly models: ReadonlyArray<MunicipalityInModel | null>
  /** Only for a municipality that the memo is about. */
  readonly caseTypes: ReadonlyArray<{
    readonly id: string
    readonly label: Text
    readonly models: ReadonlyArray<{ readonly baseline: Measured; readonly local: Measured } | null>
  }>
  /** What the FTE that stay rest on, by scenario; only for a municipality that the memo is about. */
  readonly grounds: ReadonlyArray<Ground | null>
  /** What only a municipality's own memo says, by scenario. */
  readonly own: ReadonlyArray<OwnFindings | null>
}

/** A municipality in one scenario, looked at closely. */
export interface OwnFindings {
  /** FTE that stay, in the draws; null where nothing varies. */
  readonly interval: Interval | null
  /** FTE today of the work that moves to a centre, at today's pace. */
  readonly moved: Measured
  /** What leaves beyond it. */
  readonly beyond: Measured
  /** Which centres serve it, and the municipalities that host them. */
  readonly centres: ReadonlyArray<{ readonly label: Text; readonly host: string | null }>
  /** Case types that rest on less than one FTE. */
  readonly thin: { readonly before: ReadonlyArray<Text>; readonly after: ReadonlyArray<Text> }
}

export interface MunicipalityInModel {
  readonly baseline: Measured
  readonly local: Measured
  readonly leaves: Measured
  /** Leaves over baseline; 0 where there is no work today. */
  readonly share: Measured
}

export interface RiskFinding {
  readonly text: Text
  readonly likelihood: "low" | "medium" | "high"
  readonly consequence: "low" | "medium" | "high"
  readonly owner: string | null
  readonly place: number
  readonly confidential: boolean
}

export interface LedgerRow {
  readonly subject: Subject
  readonly cells: ReadonlyArray<LedgerCell | null | "confidential">
}

export interface LedgerCell {
  readonly value: Measured
  readonly distribution: Distribution | null
  /** The ends of the 90 % interval. */
  readonly range: readonly [low: Measured, high: Measured] | null
  readonly basis: Basis
  readonly source: string | null
  readonly owner: string | null
  readonly status: Status | null
  readonly asOf: string | null
  /** Of fitted numbers. */
  readonly note: Text | null
}
