import { readFileSync } from "node:fs";
import { fold } from "../../src/core/lexicon/fold.ts";
import type { ReportedEvent } from "../../src/core/model/index.ts";
import { readText } from "./read-text.ts";
import { emptyTally, f1Of, type Row, type Tally } from "./rows.ts";

const ROLES = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;
type Role = (typeof ROLES)[number];

/** The mentions of one entity, each with its place in the text. */
type GoldEntity = readonly (readonly [mention: string, position: number])[];

interface MucText {
  readonly doctext: string;
  readonly extracts: Readonly<Record<Role, readonly GoldEntity[]>>;
}

/** The event types that MUC-4 asks for; others (arrests, deployments) it leaves out. */
const INCIDENTS = new Set(["killing", "attack", "kidnapping"]);

/**
 * Role fillers of MUC-4's terrorist incidents by CEAF-REE (Du, Rush & Cardie 2021): each read entity, one mention, is
 * aligned with at most one of the same role that has that mention; micro F1 over the five roles. Actors that are
 * organizations fill PerpOrg, others PerpInd; people fill Victim, things Target. We read no weapons. The texts are in
 * lower case, which leaves no name to be seen by its capitals.
 */
export function benchMuc4(path: string): readonly Row[] {
  const tallies: Record<Role, Tally> = {
    PerpInd: emptyTally(),
    PerpOrg: emptyTally(),
    Target: emptyTally(),
    Victim: emptyTally(),
    Weapon: emptyTally(),
  };
  for (const text of JSON.parse(readFileSync(path, "utf8")) as MucText[]) {
    const content = text.doctext.replaceAll("    ", "\n\n");
    const reading = readText({ id: "muc4", content, language: "en", published: null, publisher: null });
    const organizations = new Set(reading.organizations.flatMap(({ name, aliases }) => [name, ...aliases].map(plain)));
    const filled = fillersOf(reading.events, organizations);
    for (const role of ROLES) score(tallies[role], { gold: text.extracts[role], read: filled[role] });
  }
  const micro = emptyTally();
  for (const { gold, read, right } of Object.values(tallies)) {
    micro.gold += gold;
    micro.read += read;
    micro.right += right;
  }
  const published = { name: "GRIT", value: 54.5 };
  const rows = ROLES.map((role) => rowOf(role, tallies[role]));
  return [{ ...rowOf("CEAF-REE micro F1", micro), published }, ...rows];
}

function rowOf(measure: string, tally: Tally): Row {
  return { set: "muc4", measure, ours: f1Of(tally), library: null, published: null, bar: null };
}

type Fillers = Readonly<Record<Role, ReadonlySet<string>>>;

/** What the read events put into each role, each name once. */
function fillersOf(events: readonly ReportedEvent[], organizations: ReadonlySet<string>): Fillers {
  const filled = { PerpInd: new Set<string>(), PerpOrg: new Set<string>(), Target: new Set<string>() };
  const victims = new Set<string>();
  for (const { type, actors, targets, certainty } of events) {
    if (!INCIDENTS.has(type) || certainty === "denied" || certainty === "planned") continue;
    for (const { name } of actors) filled[organizations.has(plain(name)) ? "PerpOrg" : "PerpInd"].add(plain(name));
    for (const { name } of targets) (type === "attack" ? filled.Target : victims).add(plain(name));
  }
  return { ...filled, Victim: victims, Weapon: new Set() };
}

function score(tally: Tally, of: { readonly gold: readonly GoldEntity[]; readonly read: ReadonlySet<string> }): void {
  const free = new Set(of.gold);
  tally.gold += of.gold.length;
  tally.read += of.read.size;
  for (const name of of.read) {
    const match = [...free].find((entity) => entity.some(([mention]) => plain(mention) === name));
    if (match === undefined) continue;
    free.delete(match);
    tally.right++;
  }
}

function plain(words: string): string {
  return fold(words)
    .replace(/^(?:the|a|an|some|several|[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten) /, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
