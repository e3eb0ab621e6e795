import { type Command, Option } from "commander";
import type { CountedStatements } from "../actions/count-statements.ts";
import type { Desk } from "../actions/desk.ts";
import type { Day, Language, Mode, Question } from "../core/model/index.ts";
import { byOption, collectionOption, command, dayOption, jsonOption, personFrom } from "./options.ts";
import { write, writeError } from "./printing.ts";

interface CountOptions {
  readonly measure: string;
  readonly place?: readonly string[];
  readonly origin?: readonly string[];
  readonly group?: string;
  readonly organization?: string;
  readonly head?: string;
  readonly qualifier?: readonly string[];
  readonly unit: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly mode?: Mode;
  readonly language: Language;
  readonly asKnownOn?: Day;
  readonly save?: string;
  readonly collection: string;
  readonly by: string;
  readonly json?: true;
}

const gather = (written: string, before: readonly string[] = []) => [...before, written];

export function countCommand(): Command {
  return command(
    "count",
    "answer a question from the record: low – best – high, with every statement used and left out",
  )
    .requiredOption("--measure <measure>", "what is counted: arrests, deaths, deportations … (docs/reading.md has all)")
    .option("--place <place>", "where: a name or a code such as GT; give it once for each place", gather)
    .option("--origin <place>", "where the counted come from", gather)
    .option("--group <group>", "whom: gang-members, minors …")
    .option("--organization <name>", "the organization that the counted belong to")
    .option("--head <noun>", "what is counted, where the measure is «other»")
    .option("--qualifier <word>", "a word that parts it from others of its kind: clandestine, cocaine …", gather)
    .option("--unit <unit>", "count, percent, kg, USD …", "count")
    .addOption(dayOption("--from <date>", "the first day asked about"))
    .addOption(dayOption("--to <date>", "the last day asked about"))
    .addOption(
      new Option("--mode <mode>", "what the number means over time").choices(["cumulative", "within", "stock", "rate"]),
    )
    .addOption(new Option("--language <language>", "language of the answer").choices(["en", "es"]).default("en"))
    .addOption(dayOption("--as-known-on <date>", "answer from what had been entered by the end of that day"))
    .option("--save <name>", "keep the question under this name: cotejo questions")
    .addOption(collectionOption())
    .addOption(byOption())
    .addOption(jsonOption())
    .action(runCount);
}

async function runCount(options: CountOptions, self: Command): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { countStatements } = await import("../actions/count-statements.ts");
  const { from, to } = options;
  if (from !== undefined && to !== undefined && from > to)
    self.error(`error: --from ${from} lies after --to ${to}. Give the earlier day first.`);
  const question = await questionFrom(options);
  const { language, asKnownOn: day } = options;
  const actor = options.save === undefined ? ({ kind: "reader", name: "cotejo count" } as const) : personFrom(options);
  const counted = await withDesk(actor, async (desk) => {
    if (options.save !== undefined) await save(desk, { ...options, name: options.save, question });
    if (day === undefined) return countStatements(desk, question, { language, publicOnly: false });
    const { countAsKnownOn } = await import("../actions/known-on.ts");
    return countAsKnownOn(desk, question, { language, day });
  });
  await write(options.json ? `${JSON.stringify(await jsonOf(counted), null, 2)}\n` : await textOf(counted));
}

/** Said on standard error, so that the answer alone is printed. */
async function save(
  desk: Desk,
  given: { readonly name: string; readonly collection: string; readonly question: Question },
): Promise<void> {
  const { saveQuestion } = await import("../actions/save-question.ts");
  const as = await saveQuestion(desk, given);
  const what = { saved: "saved", replaced: "saved in the place of another question", known: "saved already" }[as];
  writeError(`${given.name}: ${what}. «cotejo questions show ${given.name}» shows its answers over time.`);
}

async function questionFrom(options: CountOptions): Promise<Question> {
  const { codebook } = await import("../core/lexicon/codebook.ts");
  const { placeNamed } = await import("../actions/place-named.ts");
  const { checkTerm } = await import("../actions/codebook-terms.ts");
  const places = (options.place ?? []).map((written) => placeNamed(written, options.language));
  const origins = (options.origin ?? []).map((written) => placeNamed(written, options.language));
  return {
    measure: checkTerm("measure", options.measure, codebook.measures),
    head: options.head ?? null,
    qualifiers: options.qualifier ?? [],
    group: options.group === undefined ? null : checkTerm("group", options.group, codebook.groups),
    organization: options.organization ?? null,
    origins,
    places,
    unit: options.unit,
    from: options.from ?? null,
    to: options.to ?? null,
    mode: options.mode ?? null,
  };
}

async function textOf(counted: CountedStatements): Promise<string> {
  const { countText } = await import("./count-text.ts");
  return countText(counted);
}

async function jsonOf(counted: CountedStatements): Promise<object> {
  const { countJson } = await import("./count-json.ts");
  return countJson(counted);
}
