/** The version of casecap, from package.json; the bundler writes it into the program. */
import packageJson from "../../package.json" with { type: "json" }

export const version: string = packageJson.version
