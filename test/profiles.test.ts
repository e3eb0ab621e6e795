import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import type { Desk } from "../src/actions/desk.ts";
import { siteApp } from "../src/http/site.ts";
import { sampleDesk } from "./site-desk.ts";
import { act, tell } from "./told-desk.ts";

let desk: Desk;
let end: () => Promise<void>;

before(async () => {
  ({ desk, end } = await sampleDesk());
});
after(() => end());

async function pageAt(address: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await siteApp(desk).request(address);
  return { status: response.status, text: await response.text() };
}

suite("profiles of the sample case", () => {
  for (const [address, shows] of [
    ["/en/record", [/The record/, /href="\/en\/places"/, /href="\/en\/acts"/]],
    ["/es/record", [/El registro/, /href="\/es\/people"/]],
    ["/en/places", [/href="\/en\/places\/GT"/, /href="\/en\/places\/GT-JU"/]],
    ["/es/places", [/Belice/]],
    ["/en/organizations", [/Mara Salvatrucha/, /href="\/en\/organizations\/gt-interior-ministry"/]],
    ["/en/places/GT", [/Arrests in Guatemala of suspected gang members/, /43/, /Security campaign/, /Jutiapa/]],
    ["/es/places/GT", [/Cuentas/, /Medidas oficiales/]],
    ["/en/places/GT-JU", [/<h1 class="title">Jutiapa/, /href="\/en\/places\/GT"/, /alleged/]],
    ["/en/organizations/mara-salvatrucha", [/MS13/, /alleged member of the Mara Salvatrucha/]],
    ["/en/people/carlos-marroquin", [/head of El Salvador/, /claimed/, /presumed innocent/]],
    ["/en/acts", [/Emergency powers/, /Security campaign/, /end not given/]],
    ["/es/acts", [/sin fecha de término/]],
  ] as const)
    test(address, async () => {
      const { status, text } = await pageAt(address);
      assert.equal(status, 200);
      for (const shown of shows) assert.match(text, shown);
      assert.doesNotMatch(text, / style=|<script(?! type="application\/ld\+json")/);
    });

  test("another name of an organization leads to the same page", async () => {
    const { text } = await pageAt("/en/organizations/ms13");
    assert.match(text, /<link rel="canonical" href="https:\/\/cotejo\.example\/en\/organizations\/mara-salvatrucha">/);
  });

  test("what the record does not know has no page", async () => {
    for (const address of ["/en/places/XX", "/en/organizations/nobody", "/en/people/nobody-at-all"])
      assert.equal((await pageAt(address)).status, 404, address);
  });

  test("somebody to whom something was done, and nothing else is known of, is not profiled", async () => {
    assert.equal((await pageAt("/en/people/elmer-canales-rivera")).status, 404);
    assert.doesNotMatch((await pageAt("/en/people")).text, /canales/i);
    assert.doesNotMatch((await pageAt("/en/places/GT")).text, /people\/elmer/);
  });
});

suite("sources", () => {
  test("have a list, and a page with their documents and plain totals", async () => {
    assert.match((await pageAt("/en/sources")).text, /href="\/en\/sources\/insight-crime"/);
    const { status, text } = await pageAt("/en/sources/insight-crime");
    assert.equal(status, 200);
    assert.match(text, /reported in a desk note, not captured/);
    assert.match(text, /Figures read in its documents and confirmed<\/th><td class="number">2</);
    assert.match(text, /href="\/en\/organizations\/insight-crime"/);
    assert.equal((await pageAt("/es/sources/nobody")).status, 404);
  });

  test("and their documents lead to each other", async () => {
    const document = /href="(\/en\/documents\/[^"#]+)"/.exec((await pageAt("/en/sources/proceso")).text)?.[1] ?? "";
    assert.match((await pageAt(document)).text, /href="\/en\/sources\/proceso"/);
  });
});

suite("official acts", () => {
  test("an extension belongs to the act that it prolongs", async () => {
    await tell(desk, {
      words: "Congress approved the state of siege. Congress prolonged it.",
      values: [
        act("emergency-powers", "Congress approved the state of siege", { from: "2024-01-01", to: "2024-01-31" }),
        act("extension", "Congress prolonged it", { from: "2024-02-01", to: "2024-02-29" }),
      ],
    });
    const { text } = await pageAt("/en/acts");
    assert.match(text, /1 January to 29 February 2024/);
    assert.match(
      text,
      /<dt>Extended<\/dt><dd>1 February to 29 February 2024|<dt>Extended<\/dt><dd>1 to 29 February 2024/,
    );
    assert.match((await pageAt("/es/acts")).text, /Prórrogas/);
  });
});

suite("as known on a past day", () => {
  const today = new Date().toISOString().slice(0, 10);

  test("a profile shows its counts of then, and says what it covers", async () => {
    const { status, text } = await pageAt(`/en/places/HN?known=${today}`);
    assert.equal(status, 200);
    assert.match(text, /As the record held it on/);
    assert.match(text, /<span class="mark stated">16<\/span>/);
    assert.match(text, /noindex/);
    assert.doesNotMatch(text, /id="connections"/);
    assert.match(
      (await pageAt("/es/places/HN?known=2022-05-20")).text,
      /No hay ninguna cuenta que el registro pueda responder/,
    );
  });

  test("a count and a source do too", async () => {
    const asked = "/en/counts?measure=arrests&place=HN&origin=SV&group=gang-members";
    assert.match((await pageAt(`${asked}&known=${today}`)).text, /<span class="mark stated">16<\/span>/);
    assert.match((await pageAt(`${asked}&known=2022-05-20`)).text, /No record/);
    assert.match((await pageAt("/en/sources/proceso?known=2022-05-20")).text, /As the record held it on 20 May 2022/);
  });

  test("what is no day is refused", async () => {
    for (const address of ["/en/places/HN?known=yesterday", "/en/counts?measure=arrests&known=2022-02-30"])
      assert.equal((await pageAt(address)).status, 400, address);
  });
});

suite("maps", () => {
  test("mark what the record speaks of, under a sentence that says which", async () => {
    const { text } = await pageAt("/es/places");
    assert.match(text, /aria-label="Mapa\. En el registro: [^"]*Belice/);
    assert.match(text, /<path class="marked" d="M/);
    assert.match((await pageAt("/en/places/GT")).text, /<path class="here" d="M/);
  });
});
