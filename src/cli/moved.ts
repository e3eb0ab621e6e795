import type { Command } from "commander";
import type { MovedArticle } from "../actions/watch-articles.ts";
import { lineColumnAt } from "./line-columns.ts";
import { intervalWords, jsonNumber } from "./numbers.ts";
import { byOption, command, jsonOption, personFrom } from "./options.ts";
import { shown, styled, widthOf, wrapped, write } from "./printing.ts";

export function movedCommand(): Command {
  return command("moved", "list the published articles whose answers new entries have moved")
    .addCommand(listCommand(), { isDefault: true })
    .addCommand(correctCommand());
}

function listCommand(): Command {
  return command("list", "list them, with each answer before and after, and a correction to publish")
    .addOption(jsonOption())
    .action(runList);
}

function correctCommand(): Command {
  return command("correct", "publish an article's words again with the answers of today and a correction")
    .argument("<id>", "the article's id")
    .option("--correction <words>", "better words than the proposed ones; shown to readers")
    .option("--override <reason>", "publish though something stops it; the reason is kept")
    .addOption(byOption())
    .addOption(jsonOption())
    .action(runCorrect);
}

async function runList(options: { readonly json?: true }): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { watchArticles } = await import("../actions/watch-articles.ts");
  const moved = await withDesk({ kind: "reader", name: "cotejo moved" }, watchArticles);
  await write(options.json ? `${JSON.stringify({ moved: moved.map(movedJson) }, null, 2)}\n` : movedText(moved));
}

function movedText(moved: readonly MovedArticle[]): string {
  if (moved.length === 0) return "No published article has moved.\n";
  return `${moved.map((one) => articleLines(one).join("\n")).join("\n\n")}\n`;
}

function articleLines({ article, claims, correction }: MovedArticle): string[] {
  const width = widthOf(process.stdout);
  return [
    `${styled("bold", article.id)}  ${shown(article.title)}  ${article.address}`,
    ...claims.map(({ before, after }) => {
      const { line, column } = lineColumnAt(article.draft, before.claim.quote.start);
      const [then, now] = [before, after].map((check) => `${check.verdict} (${intervalWords(check)})`);
      return `  ${line}:${column} “${shown(before.claim.quote.exact)}”: ${then} → ${now}`;
    }),
    ...wrapped("  correction: ", shown(correction), width),
    ...wrapped(
      "  help: ",
      `cotejo moved correct ${article.id}  publishes the same words with this correction; where they no longer hold, mend the draft and publish it with --correction`,
      width,
    ),
  ];
}

function movedJson({ article, claims, correction }: MovedArticle): object {
  const answer = ({ verdict, low, best, high }: MovedArticle["claims"][number]["before"]) => ({
    verdict,
    low: jsonNumber(low),
    best: jsonNumber(best),
    high: jsonNumber(high),
  });
  return {
    id: article.id,
    revision: article.revision,
    address: article.address,
    correction,
    claims: claims.map(({ before, after, movedBy }) => ({
      id: before.claim.id,
      quote: before.claim.quote,
      asserts: before.claim.asserts,
      before: answer(before),
      after: answer(after),
      movedBy,
    })),
  };
}

async function runCorrect(
  id: string,
  options: { readonly correction?: string; readonly override?: string; readonly by: string; readonly json?: true },
): Promise<void> {
  const { withDesk } = await import("./with-desk.ts");
  const { correctMoved } = await import("../actions/correct-moved.ts");
  const { reportPublished } = await import("./publish.ts");
  const given = { correction: options.correction ?? null, override: options.override ?? null };
  const outcome = await withDesk(personFrom(options), (desk) => correctMoved(desk, id, given));
  await reportPublished(id, outcome, options);
}
