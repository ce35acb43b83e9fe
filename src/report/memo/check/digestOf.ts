/** A fingerprint of what a memo consists of: the same for the same bytes or letters, and for no others. */
import { createHash } from "node:crypto"

export const digestOf = (of: Uint8Array | string): string => createHash("sha256").update(of).digest("hex")
