import type { Command } from "commander";
import { type Settings, siteBase } from "../actions/desk.ts";
import type { PublishOutcome } from "../actions/publish-article.ts";
import type { Article } from "../core/model/index.ts";
import { EXIT } from "./exit-codes.ts";
import { inputFrom } from "./inputs.ts";
import { byOption, command, jsonOption, personFrom } from "./options.ts";
import { shown, write, writeError } from "./printing.ts";
import { settingsFrom } from "./settings.ts";

interface PublishOptions {
  readonly by: string;
  readonly override?: string;
  readonly correction?: string;
  readonly embargo?: string;
  readonly json?: true;
}

export function publishCommand(): Command {
  return command("publish", "check a draft and put it on the public site. The same id again is a revision.")
    .argument("<draft>", "a Markdown file with front matter, or - for standard input")
    .option(
      "--override <reason>",
      "publish though a finding blocks, a claim is contradicted or what it rests on is unreviewed; the reason is kept",
    )
    .option("--correction <words>", "what a revision corrects and why; shown to readers")
    .option(
      "--embargo <time>",
      "check it now and publish it then, as 2026-12-01T06:00-06:00; until then no page knows of it",
    )
    .addOption(byOption())
    .addOption(jsonOption())
    .action(runPublish);
}

export function unpublishCommand(): Command {
  return command("unpublish", "take an article off the public site; a notice stays at its address")
    .argument("<id>", "the article's id")
    .requiredOption("--reason <reason>", "why; readers will see it")
    .addOption(byOption())
    .action(runUnpublish);
}

async function runPublish(path: string, options: PublishOptions, self: Command): Promise<void> {
  if (options.override?.trim() === "") self.error("error: say with --override why it may stand; the reason is kept");
  if (options.embargo !== undefined) return runHold(path, { ...options, embargo: options.embargo });
  const { withDesk } = await import("./with-desk.ts");
  const { publishArticle } = await import("../actions/publish-article.ts");
  const { takeDraft } = await import("../actions/take-draft.ts");
  const given = { override: options.override ?? null, correction: options.correction ?? null };
  const { proposeSeeAlso } = await import("../actions/propose-see-also.ts");
  const { outcome, proposed } = await withDesk(personFrom(options), async (desk) => {
    const outcome = await publishArticle(desk, await takeDraft(desk, inputFrom(path)), given);
    return { outcome, proposed: outcome.kind === "published" ? await proposeSeeAlso(desk, outcome.article) : [] };
  });
  await reportPublished(path, outcome, { ...options, proposed });
}

async function runHold(path: string, options: PublishOptions & { readonly embargo: string }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { holdArticle } = await import("../actions/hold-article.ts");
  const { takeDraft } = await import("../actions/take-draft.ts");
  const given = { until: options.embargo, override: options.override ?? null, correction: options.correction ?? null };
  const outcome = await withDesk(personFrom(options), async (desk) =>
    holdArticle(desk, await takeDraft(desk, inputFrom(path)), given),
  );
  if (outcome.kind === "stopped") return reportPublished(path, outcome, options);
  const { articleId, title, until } = outcome;
  const line = `${shown(title)}: held until ${until}; the running site publishes it then\n`;
  await write(options.json ? `${JSON.stringify({ outcome: "held", id: articleId, until })}\n` : line);
}

/** Prints what came of publishing, and exits with bad news where nothing was published. */
export async function reportPublished(
  name: string,
  outcome: PublishOutcome,
  options: { readonly json?: true; readonly proposed?: readonly SeeAlsoProposed[] },
): Promise<void> {
  const seeAlso = (options.proposed ?? []).map(({ address, title, language }) => ({ address, title, language }));
  if (options.json) await write(`${JSON.stringify({ ...jsonOf(outcome), seeAlso })}\n`);
  else {
    await report(name, outcome, settingsFrom(process.env));
    await write(seeAlsoLines(seeAlso));
  }
  if (outcome.kind === "stopped") process.exitCode = EXIT.bad;
}

async function report(path: string, outcome: PublishOutcome, settings: Settings): Promise<void> {
  if (outcome.kind === "stopped") {
    for (const { quote, finding, message } of outcome.obstacles) writeError(`${finding}: «${quote.exact}»: ${message}`);
    writeError(`${path} is not published. Mend it, or publish with --override "why it may stand" under your name.`);
    return;
  }
  const { article } = outcome;
  const what =
    outcome.kind === "unchanged" ? "already on the site, unchanged" : `published, revision ${article.revision}`;
  await write(`${shown(article.title)}: ${what}\n${siteBase(settings)}${article.address}\n`);
}

/** Lines that a draft could have between its paragraphs, each with the title it would show. */
type SeeAlsoProposed = Pick<Article, "address" | "title" | "language">;

function seeAlsoLines(proposed: readonly SeeAlsoProposed[]): string {
  if (proposed.length === 0) return "";
  const lines = proposed.map(
    ({ address, title, language }) =>
      `  ${language === "es" ? "VER TAMBIÉN" : "SEE ALSO"}: ${address}    (${shown(title)})`,
  );
  return `It has something in common with these; a line such as one of them in the draft leads there:\n${lines.join("\n")}\n`;
}

function jsonOf(outcome: PublishOutcome): object {
  if (outcome.kind === "stopped") return { outcome: outcome.kind, obstacles: outcome.obstacles };
  const { id, revision, address, overrides } = outcome.article;
  return { outcome: outcome.kind, id, revision, address, overrides };
}

async function runUnpublish(id: string, options: { readonly by: string; readonly reason: string }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { unpublishArticle } = await import("../actions/unpublish-article.ts");
  const article = await withDesk(personFrom(options), (desk) => unpublishArticle(desk, id, options.reason));
  await write(`${article.address} now shows a notice\n`);
}
