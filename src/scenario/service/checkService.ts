/** What is worth a word of the service section once everything is put together: rounding, and a peak nobody staffs. */
import { allocate } from "../../model/allocate.ts"
import type { Model } from "../../model/Model.ts"
import { channelTotals } from "../../model/service/channelTotals.ts"
import type { Channel, Service } from "../../model/service/Service.ts"
import { ONE } from "../../model/Slot.ts"
import type { Ledger } from "../Ledger.ts"
import type { Names } from "../Names.ts"
import type { Problem } from "../Problem.ts"
import { serviceWords } from "./serviceWords.ts"

/** The model must be free of errors; what is found is reported to the ledger and given back. */
export const checkService = (model: Model, { service: names }: Names, ledger: Ledger): ReadonlyArray<Problem> => {
  const { service } = model
  if (service === null || names === undefined) return []
  const before = ledger.problems().length
  for (const [k, channel] of service.channels.entries()) {
    const path = ["service", "channels", names.channels[k]!.id]
    if (channel.peakDayFactor !== ONE && [channel.today, channel.after].every(({ staffTo }) => staffTo === "mean"))
      ledger.warn({ path: [...path, "peakDayFactor"], at: "key", code: "no-effect", ...serviceWords.idlePeak })
    if (channel.today.agents === "whole") warnOfRounding({ model, service, channel, k, path, ledger })
  }
  return ledger.problems().slice(before)
}

/** Fewer lines than this are somebody's own few; rounding is then what really happens there. */
const MANY_LINES = 20
/** A share of the extra that rounding makes up from which on it is worth a word. */
const MUCH = 0.25

interface Rounded {
  readonly model: Model
  readonly service: Service
  readonly channel: Channel
  readonly k: number
  readonly path: ReadonlyArray<string>
  readonly ledger: Ledger
}

const warnOfRounding = ({ model, service, channel, k, path, ledger }: Rounded): void => {
  const of = (one: Service) => {
    const allocation = allocate({ ...model, service: one })
    return channelTotals(model, one, allocation, "today", { channel: k, site: -1 })
  }
  const whole = of(service)
  if (whole.lines < MANY_LINES) return
  const channels = service.channels.map((one, i) =>
    i === k ? { ...channel, today: { ...channel.today, agents: "continuous" as const } } : one
  )
  const share = 1 - of({ ...service, channels }).extra / whole.extra
  if (share >= MUCH)
    ledger.warn({
      path: [...path, "agents"],
      at: "value",
      code: "rounded-agents",
      ...serviceWords.rounding(whole.lines, Math.round(share * 100))
    })
}
