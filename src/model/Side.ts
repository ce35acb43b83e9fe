/** What one kind of site does: today, or after in municipalities and at centres. */
export type Side = "today" | "local" | "centre"
