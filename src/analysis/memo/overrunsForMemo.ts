/** What a published table of usual overruns adds to plans, as figures that can be computed again. */
import type { MoneyFindings } from "../moneyFindings.ts"
import { measured } from "./Measured.ts"
import type { MeasuredOverrun } from "./MemoMoney.ts"

export const overrunsForMemo = ({ overruns }: MoneyFindings, place: number): ReadonlyArray<MeasuredOverrun> =>
  overruns.map(({ id, category, oneOff, yearly, time, preparation }) => {
    const of = (what: string, value: number) => measured(`overrun(${id}, ${what})`, [place], value)
    const share = (what: string, value: number | undefined) => (value === undefined ? undefined : of(what, value))
    return {
      category,
      shares: { oneOff: share("oneOff", oneOff), yearly: share("yearly", yearly), time: share("time", time) },
      preparation:
        preparation === undefined
          ? undefined
          : { planned: of("planned", preparation.planned), counted: of("counted", preparation.counted) }
    }
  })
