/** `npm run bench`: speed of reading and of pages; with a name behind it, the measurement of that name. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { printReadGrowth, printReadSpeed } from "./reading/speed.ts";

const USAGE = `npm run bench                          words a second of reading, pages a second of the site
npm run bench -- read --gold DIR       quality of reading against a folder of gold texts
npm run bench -- read --data DIR       quality of reading against public test sets (--only NAME: one of them)
npm run bench -- growth                time and memory of reading from 1 KB to 16 MB
npm run bench -- laws --texts N        the laws of reading on N generated texts (a million unless said)
npm run bench -- soundness --cases N   verdicts and breaking points against every number that N small records allow (--seed S; also of laws)
npm run bench -- check --data DIR      verdicts and findings against a folder of cases
npm run bench -- scale                 speed on a generated record of 10,000 to 1,000,000 statements (--statements N, --only sqlite; --data DIR keeps it)
npm run bench -- search                speed of search on a generated record (--statements N, 100,000 unless said; --only postgres)
npm run bench -- site                  the public site on a generated record (--statements N, a million unless said; --data DIR keeps it)
npm run bench -- kill                  a hundred kills in the middle of adding documents
npm run bench -- start                 start, memory, weight of the article page
npm run bench -- axe                   every kind of page in both languages, themes and widths, held against axe
npm run bench -- lighthouse            Lighthouse's scores of one page of each kind, where it is installed`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: "string", default: "100000" },
    data: { type: "string" },
    gold: { type: "string" },
    only: { type: "string" },
    statements: { type: "string" },
    seed: { type: "string", default: "1" },
    texts: { type: "string", default: "1000000" },
    help: { type: "boolean" },
  },
});

switch (values.help === true ? "help" : (positionals[0] ?? "speed")) {
  case "speed":
    printReadSpeed();
    await (await import("./pages.ts")).printPages();
    break;
  case "read":
    await printReading();
    break;
  case "growth":
    printReadGrowth();
    break;
  case "laws": {
    const { printLaws } = await import("./reading/laws.ts");
    process.exitCode = printLaws({ texts: Number(values.texts), seed: Number(values.seed) }) === 0 ? 0 : 1;
    break;
  }
  case "check":
    await printChecks();
    break;
  case "scale": {
    const { printScale } = await import("./scale/scale.ts");
    await printScale({
      statements: values.statements === undefined ? null : Number(values.statements),
      only: values.only ?? null,
      data: values.data ?? null,
    });
    break;
  }
  case "search": {
    const { printSearch } = await import("./search.ts");
    await printSearch({
      statements: values.statements === undefined ? null : Number(values.statements),
      only: values.only ?? null,
    });
    break;
  }
  case "site": {
    const { printSite } = await import("./site.ts");
    const statements = values.statements === undefined ? null : Number(values.statements);
    await printSite({ statements, folder: values.data ?? null });
    break;
  }
  case "soundness": {
    const { printSoundness } = await import("./soundness.ts");
    process.exitCode = printSoundness({ cases: Number(values.cases), seed: Number(values.seed) }) === 0 ? 0 : 1;
    break;
  }
  case "kill":
    await (await import("./kill.ts")).printKills();
    break;
  case "start":
    await (await import("./start.ts")).printStart();
    break;
  case "axe":
    process.exitCode = (await (await import("./axe.ts")).printAxe()) === 0 ? 0 : 1;
    break;
  case "lighthouse":
    await (await import("./lighthouse.ts")).printLighthouse();
    break;
  case "help":
    console.log(USAGE);
    break;
  default:
    console.error(`«${positionals[0]}» is not a measurement. There are:\n${USAGE}`);
    process.exitCode = 2;
}

async function printReading(): Promise<void> {
  const { data, gold, only } = values;
  if (gold === undefined && data === undefined) printReadSpeed();
  else await (await import("./reading/reading.ts")).printReadingQuality({ data, gold, only });
}

async function printChecks(): Promise<void> {
  if (values.data === undefined) console.log("check: skipped, it needs --data DIR");
  else if (!existsSync(values.data)) console.log(`check: skipped, there is no folder ${values.data}`);
  else await (await import("./check.ts")).printChecks(values.data);
}
