/** What can be done about a difference. */

/** Decided at the table, settled by evidence, or fitted to a published figure. */
export type LeverRole = "lever" | "belief" | "fitted"
