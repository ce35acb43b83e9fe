/** One page for the browsers of this machine, and word to them when it has changed; nothing else is served. */
import { Effect, type Scope } from "effect"
import { randomBytes } from "node:crypto"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

export interface ServedPage {
  /** Where the page is; whoever does not know its token gets nothing. */
  readonly address: string
  /** Where it hears that it has changed, as the page itself names it. */
  readonly events: string
  /** The page from now on; pages that are open are told. */
  readonly show: (html: string) => void
}

/** Serve on 127.0.0.1, on a port that is free; ends with the scope, and so do all connections. */
export const servePage: Effect.Effect<ServedPage, never, Scope.Scope> = Effect.gen(function* () {
  const token = randomBytes(TOKEN_BYTES).toString("base64url")
  const listeners = new Set<ServerResponse>()
  let page = ""
  const server = yield* Effect.acquireRelease(
    Effect.callback<Server>((resume) => {
      const made = createServer((request, response) => {
        const asked = isForUs(request, portOf(made)) ? request.url : undefined
        if (asked === `/${token}/`) return answer(response, page)
        if (asked === `/${token}/events`) return listen(response, listeners)
        return void response.writeHead(404).end()
      })
      made.listen(0, LOOPBACK, () => resume(Effect.succeed(made)))
    }),
    (made) =>
      Effect.callback<void>((resume) => {
        made.close(() => resume(Effect.void))
        made.closeAllConnections()
      })
  )
  const served: ServedPage = {
    address: `http://${LOOPBACK}:${portOf(server)}/${token}/`,
    events: `/${token}/events`,
    show: (html) => {
      page = html
      for (const listener of listeners) listener.write("event: changed\ndata:\n\n")
    }
  }
  return served
})

const LOOPBACK = "127.0.0.1"
const TOKEN_BYTES = 24

const portOf = (server: Server): number => (server.address() as AddressInfo).port

/** Another name that leads to this machine is somebody else's page that tries to read ours. */
const isForUs = ({ method, headers }: IncomingMessage, port: number): boolean =>
  method === "GET" && headers.host === `${LOOPBACK}:${port}`

const answer = (response: ServerResponse, page: string): void => {
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "content-security-policy": "frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin"
  })
  response.end(page)
}

const listen = (response: ServerResponse, listeners: Set<ServerResponse>): void => {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" })
  // A browser that lost the connection asks again soon.
  response.write("retry: 500\n\n")
  listeners.add(response)
  response.once("close", () => listeners.delete(response))
}
