export type { StandingStatement } from "../model/index.ts";
