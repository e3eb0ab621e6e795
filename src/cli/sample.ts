import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { command } from "./options.ts";
import { write } from "./printing.ts";

/** Where the sample case is kept. */
export const SAMPLE_FOLDER = fileURLToPath(new URL("../../samples", import.meta.url));

interface SampleOptions {
  readonly hide?: true;
  readonly show?: true;
}

export function sampleCommand(): Command {
  return command("sample", "load the sample case: desk notes and an article, in a collection of their own")
    .option("--hide", "take the sample off the public site and out of every count")
    .option("--show", "bring a hidden sample back")
    .action(runSample);
}

async function runSample(options: SampleOptions, self: Command): Promise<void> {
  if (options.hide && options.show) self.error("error: --hide and --show exclude each other");
  const { withDesk } = await import("./with-desk.ts");
  const { SAMPLE_COLLECTION, SAMPLE_LOADER } = await import("../actions/sample-collection.ts");
  await withDesk(SAMPLE_LOADER, async (desk) => {
    if (options.hide) {
      const { hideCollection } = await import("../actions/hide-collection.ts");
      const changed = await hideCollection(desk, SAMPLE_COLLECTION.id);
      return write(changed ? "The sample is hidden.\n" : "The sample was hidden already.\n");
    }
    if (options.show) {
      const { showCollection } = await import("../actions/show-collection.ts");
      const changed = await showCollection(desk, SAMPLE_COLLECTION.id);
      return write(changed ? "The sample is shown.\n" : "The sample was shown already.\n");
    }
    const { loadSample } = await import("../actions/load-sample.ts");
    const { notes, articles } = await loadSample(desk, SAMPLE_FOLDER);
    if (notes.length + articles.length === 0) return write("The sample was there already; nothing was changed.\n");
    return write(`Loaded the sample: ${notes.length} notes, ${articles.length} articles.\n`);
  });
}
