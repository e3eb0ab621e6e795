/** The command line as a person and a program use it: run for real, looked at from outside. */
import assert from "node:assert/strict";
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { VERSION } from "../src/cli/version.ts";
import { openStore } from "../src/store/store.ts";

const MAIN = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const SAMPLES = fileURLToPath(new URL("../samples", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "cotejo-cli-"));
after(() => rmSync(folder, { recursive: true }));

interface Given {
  readonly input?: string | Buffer;
  readonly settings?: Readonly<Record<string, string>>;
}

function environment(settings: Given["settings"] = {}): NodeJS.ProcessEnv {
  const { DATABASE_URL, COTEJO_URL, COTEJO_MAX_BYTES, ...rest } = process.env;
  return { ...rest, NO_COLOR: "1", COTEJO_DATA: join(folder, "data"), ...settings };
}

function cotejo(line: readonly string[], given: Given = {}): SpawnSyncReturns<string> {
  const { input = "", settings } = given;
  return spawnSync(process.execPath, [MAIN, ...line], { input, encoding: "utf8", env: environment(settings) });
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs, expects the exit code, and gives standard output. */
function output(line: readonly string[], given: Given & { code?: number } = {}): string {
  const done = cotejo(line, given);
  assert.equal(done.status, given.code ?? 0, `cotejo ${line.join(" ")}\n${done.stdout}\n${done.stderr}`);
  return done.stdout;
}

/** Runs, expects the exit code, and gives the sentence on standard error. */
function sentence(line: readonly string[], given: Given & { code: number }): string {
  const done = cotejo(line, given);
  assert.equal(done.status, given.code, `cotejo ${line.join(" ")}\n${done.stdout}\n${done.stderr}`);
  assert.doesNotMatch(done.stderr, /\n\s+at /, "a stack trace is no sentence");
  return done.stderr;
}

const RELEASE =
  "The Interior Ministry of Guatemala said on Tuesday that police had arrested 43 suspected gang members.\n";

describe("bin/cotejo", () => {
  const program = fileURLToPath(new URL("../bin/cotejo", import.meta.url));

  test("runs from any folder and through a link, and gives the command's own exit code", () => {
    const link = join(folder, "cotejo");
    symlinkSync(program, link);
    for (const each of [program, link]) {
      const done = spawnSync(each, ["--version"], { cwd: folder, encoding: "utf8" });
      assert.deepEqual([done.status, done.stdout], [0, `${VERSION}\n`]);
      assert.equal(spawnSync(each, ["raed"], { cwd: folder }).status, 2);
    }
  });

  test("is the command itself: what stops it stops the work", async () => {
    const child = spawn(program, ["read", "-"], { env: environment() });
    child.kill("SIGTERM");
    assert.deepEqual(await once(child, "exit"), [null, "SIGTERM"]);
  });
});

describe("help", () => {
  test("stands behind every command, with settings and exit codes", () => {
    for (const line of [["--help"], ["read", "--help"], ["review", "correct", "--help"], ["restore", "--help"]]) {
      const help = output(line);
      for (const words of ["Usage: cotejo", "COTEJO_DATA", "COTEJO_MAX_BYTES", "DATABASE_URL", "Exit codes:"])
        assert.ok(help.includes(words), `${line.join(" ")} lacks ${words}`);
    }
  });
  test("is offered when a command or option is mistyped, with exit code 2", () => {
    assert.match(sentence(["raed"], { code: 2 }), /Did you mean read\?/);
    assert.match(sentence(["read", "--langauge", "en"], { code: 2 }), /Did you mean --language\?/);
    assert.equal(cotejo([]).status, 2);
  });
});

describe("input that cannot be taken gives a sentence and exit code 2:", () => {
  const cases: readonly { name: string; line: () => readonly string[]; says: RegExp; settings?: Given["settings"] }[] =
    [
      { name: "an empty file", line: () => ["read", file("empty.txt", "")], says: /empty\.txt is empty.*Check/ },
      {
        name: "a binary",
        line: () => ["read", file("a.pdf", "%PDF-1.7\n")],
        says: /a\.pdf is a PDF.*export its words/,
      },
      {
        name: "a text over the limit",
        line: () => ["read", file("long.txt", RELEASE.repeat(30))],
        says: /larger than 1 KB.*COTEJO_MAX_BYTES/,
        settings: { COTEJO_MAX_BYTES: "1024" },
      },
      {
        name: "a missing file",
        line: () => ["read", join(folder, "none.txt")],
        says: /There is no file.*Check the name/,
      },
      { name: "a folder", line: () => ["read", folder], says: /is a folder/ },
      {
        name: "a malformed date",
        line: () => ["read", "x", "--published", "30/05/2022"],
        says: /written as 2022-05-30/,
      },
      { name: "a day that is not", line: () => ["read", "x", "--published", "2022-02-30"], says: /date that exists/ },
      {
        name: "an unknown language",
        line: () => ["read", "x", "--language", "fr"],
        says: /Allowed choices are en, es/,
      },
      {
        name: "a text in another language",
        line: () => [
          "read",
          file("fr.txt", "La police a arrêté 43 personnes dans le nord du pays pour des raisons de sécurité."),
        ],
        says: /does not show whether.*--language en or --language es/,
      },
      {
        name: "a note that says it is in another language",
        line: () => ["read", file("fr.md", "---\nlanguage: fr\n---\n\nPolice arrested 43 people.\n")],
        says: /is in «fr»/,
      },
      { name: "an internal address", line: () => ["read", "http://127.0.0.1:9/"], says: /not on the public internet/ },
      {
        name: "the cloud's metadata",
        line: () => ["add", "http://169.254.169.254/"],
        says: /not on the public internet/,
      },
      { name: "no web address", line: () => ["read", "ftp://paper.example/a"], says: /http:\/\/ and https:\/\/ are/ },
      {
        name: "a setting",
        line: () => ["read", "x"],
        says: /COTEJO_MAX_BYTES is «lots»/,
        settings: { COTEJO_MAX_BYTES: "lots" },
      },
      { name: "an empty draft", line: () => ["check", file("empty.md", "")], says: /empty\.md is empty/ },
      { name: "a measure", line: () => ["count", "--measure", "raids"], says: /no measure «raids».*arrests/ },
      {
        name: "a place",
        line: () => ["count", "--measure", "arrests", "--place", "Atlantis"],
        says: /No place is called/,
      },
      { name: "a statement", line: () => ["review", "confirm", "nothing"], says: /no statement nothing/ },
      { name: "a collection", line: () => ["collection", "hide", "nothing"], says: /no collection nothing/ },
      {
        name: "a backup",
        line: () => ["restore", file("no.backup", "no backup")],
        says: /cannot be restored.*as it was/,
      },
    ];
  for (const { name, line, says, settings } of cases)
    test(name, () => {
      const given = settings === undefined ? { code: 2 } : { code: 2, settings };
      assert.match(sentence(line(), given), says);
    });

  test("the inputs behind it are still worked on", () => {
    const done = cotejo(["read", join(folder, "none.txt"), file("good.txt", RELEASE), "--published", "2022-06-01"]);
    assert.equal(done.status, 2);
    assert.match(done.stdout, /suspected gang members/);
  });
});

describe("cotejo read", () => {
  test("warns of a missing date and says what stays unread", () => {
    const done = cotejo(["read", file("undated.txt", RELEASE)]);
    assert.equal(done.status, 0);
    assert.match(done.stderr, /has no date: windows .* stay unread.*--published/);
  });

  test("reads Latin-1 bytes", () => {
    const latin = Buffer.from("La policía detuvo a 43 pandilleros en el país el lunes, según el ministerio.", "latin1");
    assert.match(output(["read", "-"], { input: latin }), /La policía detuvo a ‹43› pandilleros/);
  });

  test("prints one object for one input, a list for several", () => {
    const path = file("release.txt", RELEASE);
    const one = JSON.parse(output(["read", path, "--json", "--published", "2022-06-01"]));
    assert.equal(one.figures[0].number, 43);
    assert.equal(one.figures[0].counted.alleged, true);
    assert.equal(one.content.slice(one.figures[0].quote.start, one.figures[0].quote.end), "43");
    const two = JSON.parse(output(["read", path, path, "--json"]));
    assert.equal(two.length, 2);
  });

  test("escapes what could move a terminal's cursor", () => {
    assert.ok(!output(["read", "-"], { input: `\u001b[2J${RELEASE}` }).includes("\u001b"));
  });

  test("reads lines in order, one reading each, and goes on after a bad one", () => {
    const lines = [
      { id: "a", content: RELEASE, published: "2022-06-01", language: "en" },
      "no JSON",
      { id: "b", content: "", language: "en" },
      { id: "c", content: "Capturaron a 16 personas.", published: null, language: "es" },
      { id: "d", content: RELEASE, published: "2022-13-01", language: "en" },
    ].map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
    const done = cotejo(["read", "--ndjson"], { input: `${lines.join("\n")}\n` });
    const readings = done.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(done.status, 2);
    assert.deepEqual(
      readings.map(({ id, figures }) => [id, figures?.[0]?.number]),
      [
        ["a", 43],
        [null, undefined],
        ["b", undefined],
        ["c", 16],
        ["d", undefined],
      ],
    );
    assert.match(done.stderr, /Line 5: published is «2022-13-01»/);
  });

  test("streams: a reading is there before the next line comes", async () => {
    const child = spawn(process.execPath, [MAIN, "read", "--ndjson"], { env: environment() });
    child.stdin.write(`${JSON.stringify({ id: 1, content: RELEASE, language: "en", published: null })}\n`);
    const [chunk] = (await once(child.stdout, "data")) as [Buffer];
    assert.match(chunk.toString(), /^\{"id":"1"/);
    child.stdin.end();
    assert.deepEqual(await once(child, "exit"), [0, null]);
  });
});

describe("the record", () => {
  const settings = { COTEJO_DATA: join(folder, "record") };
  const json = (line: readonly string[], code = 0) => JSON.parse(output(line, { settings, code }));

  test("takes the sample once", () => {
    assert.match(output(["sample"], { settings }), /Loaded the sample: 7 notes, 2 articles/);
    assert.match(output(["sample"], { settings }), /nothing was changed/);
    assert.match(output(["collection"], { settings }), /^sample {2}Sample case {2}public/);
  });

  test("takes a document once, and says so", () => {
    const path = file("added.txt", RELEASE);
    const added = json(["add", path, "--published", "2022-06-01", "--json", "--by", "Ana"]);
    assert.equal(added.outcome, "added");
    assert.ok(added.statements > 0);
    const known = json(["add", path, "--json"]);
    assert.deepEqual([known.outcome, known.document.id], ["known", added.document.id]);
    assert.match(output(["add", path], { settings }), /^known .*nothing was changed/);
  });

  test("counts, with what it used and what it left out", () => {
    const line = ["count", "--measure", "arrests", "--place", "GT", "--place", "Honduras", "--origin", "SV"];
    const count = json([...line, "--group", "gang-members", "--from", "2022-03-27", "--json"]);
    assert.equal(count.question.measure, "arrests");
    assert.ok(count.used.length > 0);
    assert.equal(count.statements.length, count.used.length + count.leftOut.length);
  });

  test("keeps a question, answers it as known on a past day, and drops it", () => {
    const line = ["count", "--measure", "arrests", "--place", "GT", "--group", "gang-members", "--json"];
    assert.equal(json([...line, "--as-known-on", "2020-01-01"]).used.length, 0);
    const today = json([...line, "--save", "arrests-gt", "--by", "Ana"]);
    assert.ok(today.used.length > 0);
    const [saved] = json(["questions", "--json"]).questions;
    assert.deepEqual([saved.name, saved.best, saved.by.name], ["arrests-gt", today.best, "Ana"]);
    const { answers } = json(["questions", "show", "arrests-gt", "--json"]);
    assert.equal(answers.at(-1).best, today.best);
    assert.match(
      output(["questions", "show", "arrests-gt"], { settings }),
      /^cotejo count --measure arrests .*\n\d{4}-/,
    );
    assert.match(sentence(["count", "--measure", "arrests", "--save", "A B"], { settings, code: 2 }), /lower-case/);
    output(["questions", "drop", "arrests-gt"], { settings });
    assert.match(output(["questions"], { settings }), /No question is saved yet/);
    assert.match(sentence(["questions", "show", "arrests-gt"], { settings, code: 2 }), /None is saved yet/);
  });

  test("checks the sample article and finds nothing contradicted", () => {
    const { claims } = json(["check", join(SAMPLES, "article.md"), "--json"]);
    const draft = readFileSync(join(SAMPLES, "article.md"), "utf8");
    const sixty = claims.find((claim: { quote: { exact: string } }) => claim.quote.exact === "fewer than 60");
    assert.deepEqual([sixty.verdict, sixty.low, sixty.best, sixty.high, sixty.margin], ["supported", 59, 59, 59, 1]);
    assert.equal(draft.slice(sixty.quote.start, sixty.quote.end), "fewer than 60");
    for (const field of [
      "id",
      "asserts",
      "lowOpen",
      "highOpen",
      "unit",
      "heldThrough",
      "inputs",
      "working",
      "findings",
    ])
      assert.ok(field in sixty, field);
    assert.deepEqual(Object.keys(sixty.inputs[0]), ["statementId", "value", "margin", "breaksAt"]);
    assert.deepEqual(Object.keys(sixty.findings[0]), ["finding", "weight", "message", "quotes"]);
  });

  test("contradicts a wrong draft with exit code 1, and does not publish it", () => {
    const wrong = file(
      "wrong.md",
      "---\nid: wrong\ntitle: Arrests\nlanguage: en\npublished: 2022-06-01\n---\n\nIn Guatemala, authorities have arrested more than 50 suspected gang members from El Salvador since 29 March.\n",
    );
    const text = output(["check", wrong], { settings, code: 1 });
    assert.match(text, /wrong\.md:8:41: contradicted\n/);
    assert.match(text, /\^{12}/);
    output(["check", wrong, "--fail-on", "never"], { settings });
    output(["check", wrong, "--fail-on", "blocking"], { settings });
    output(["check", wrong, "--fail-on", "never", "--fail-on", "unsettled"], { settings, code: 1 });
    assert.match(sentence(["check", wrong, "--fail-on", "all"], { settings, code: 2 }), /one of never, blocking/);
    const log = JSON.parse(output(["check", wrong, "--format", "sarif"], { settings, code: 1 }));
    assert.equal(log.runs[0].results[0].ruleId, "D1");
    assert.equal(json(["publish", wrong, "--json"], 1).outcome, "stopped");
    const published = json(["publish", wrong, "--json", "--override", "Shown as an example", "--by", "Ana"]);
    assert.equal(published.outcome, "published");
    assert.equal(published.address, "/en/2022/arrests");
    assert.equal(published.overrides[0].by, "Ana");
    assert.equal(json(["publish", wrong, "--json"]).outcome, "unchanged");
    assert.match(output(["unpublish", "wrong", "--reason", "It was an example"], { settings }), /shows a notice/);
  });

  test("says that a draft has no figures", () => {
    const plain = file("plain.md", "---\nlanguage: en\n---\n\nNothing is counted in this draft of ours.\n");
    assert.match(output(["check", plain], { settings }), /No figures in this draft/);
    assert.deepEqual(json(["check", plain, "--json"]), { claims: [], findings: [], statements: [] });
  });

  test("is reviewed: confirmed, corrected, undone, rejected", () => {
    const waiting = json(["review", "list", "--json", "--collection", "desk"]).statements;
    const figure = waiting.find((each: { value: { kind: string } }) => each.value.kind === "figure");
    const state = () => json(["review", "list", "--json", "--collection", "desk", "--state", "corrected"]).statements;
    output(["review", "confirm", figure.id, "--by", "Ana"], { settings });
    output(["review", "correct", figure.id, "--number", "44", "--reason", "The ministry corrected it"], { settings });
    assert.equal(state()[0].value.number, 44);
    output(["review", "undo", figure.id], { settings });
    assert.equal(state().length, 0);
    output(["review", "reject", figure.id, "--reason", "Not a count"], { settings });
    assert.equal(json(["review", "list", "--state", "rejected", "--json"]).statements[0].id, figure.id);
  });

  test("is hidden and shown", () => {
    assert.match(output(["sample", "--hide"], { settings }), /is hidden/);
    assert.match(output(["collection", "show", "sample"], { settings }), /sample is shown/);
    assert.match(output(["sample", "--show"], { settings }), /shown already/);
  });

  test("verifies, rebuilds to the same bytes, and survives a backup and a restore", () => {
    assert.deepEqual(json(["verify", "--json"]).faults, []);
    assert.equal(json(["rebuild", "--json"]).same, true);
    const backup = join(folder, "all.backup");
    const held = json(["backup", backup, "--json"]);
    const elsewhere = { COTEJO_DATA: join(folder, "elsewhere") };
    const restored = JSON.parse(output(["restore", backup, "--json"], { settings: elsewhere }));
    assert.deepEqual([restored.counts.entries, restored.keptAs], [held.entries, null]);
    assert.deepEqual(JSON.parse(output(["verify", "--json"], { settings: elsewhere })).faults, []);
    assert.match(output(["restore", backup], { settings: elsewhere }), /kept as .*before-restore-/);
    assert.ok(readdirSync(elsewhere.COTEJO_DATA).some((name) => name.startsWith("before-restore-")));
  });

  test("erases for good what is redacted, and still verifies", () => {
    const secret = file("secret.txt", "The witness said that 7 people were arrested in the village on Monday.\n");
    output(["add", secret, "--published", "2022-06-01"], { settings });
    const sha256 = sha256Of(secret);
    assert.match(output(["redact", "--capture", sha256, "--reason", "A life at risk"], { settings }), /Erased/);
    const verification = json(["verify", "--json"]);
    assert.deepEqual(verification.faults, []);
    assert.ok(verification.redacted.length > 0);
    assert.match(
      sentence(["redact", "--capture", sha256, "--reason", "Again"], { code: 2, settings }),
      /erased already/,
    );
  });
});

function sha256Of(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

describe("cotejo serve", () => {
  test("says when its port is taken, with exit code 3", async () => {
    const holder = createServer().listen(0);
    await once(holder, "listening");
    const { port } = holder.address() as { port: number };
    const child = spawn(process.execPath, [MAIN, "serve"], { env: environment({ PORT: `${port}` }) });
    const [chunk] = (await once(child.stderr, "data")) as [Buffer];
    assert.match(chunk.toString(), new RegExp(`Port ${port} is in use`));
    assert.deepEqual(await once(child, "exit"), [3, null]);
    holder.close();
  });

  test("prints its address, answers, forgets what readers did on earlier days, and stops when told to", async () => {
    const days = ["2022-06-02", "9999-01-01"];
    const store = await openStore({ folder: join(folder, "data"), url: null });
    const rows = days.map((day) => ({ day, token: "leads-to-nobody", times: 1 }));
    await store.db.insertInto("reader_deeds").values(rows).execute();
    const free = createServer().listen(0);
    await once(free, "listening");
    const { port } = free.address() as { port: number };
    free.close();
    await once(free, "close");
    const child = spawn(process.execPath, [MAIN, "serve"], { env: environment({ PORT: `${port}` }) });
    const [chunk] = (await once(child.stdout, "data")) as [Buffer];
    assert.equal(chunk.toString(), `Cotejo is at http://localhost:${port}/\n`);
    const answer = await fetch(`http://localhost:${port}/healthz`);
    assert.equal(answer.status, 200);
    child.kill("SIGTERM");
    assert.deepEqual(await once(child, "exit"), [0, null]);
    const kept = await store.db.selectFrom("reader_deeds").select("day").execute();
    await store.close();
    assert.deepEqual(
      kept.map(({ day }) => day),
      ["9999-01-01"],
    );
  });
});
