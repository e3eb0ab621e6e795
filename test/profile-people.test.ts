/** Whom the public database has a page of, and what may not drop out on the way to one. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import type { Desk } from "../src/actions/desk.ts";
import { hideCollection } from "../src/actions/hide-collection.ts";
import { judgeSame } from "../src/actions/judge-same.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { rebuildTables } from "../src/actions/rebuild-tables.ts";
import { undoJudgement } from "../src/actions/undo-judgement.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import { siteApp } from "../src/http/site.ts";
import { sampleDesk } from "./site-desk.ts";
import { event, organization, person, quotation, tell } from "./told-desk.ts";

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

/** Neither a page, nor a line in the list, nor a link from anywhere that could lead there. */
async function assertNotProfiled(key: string): Promise<void> {
  assert.equal((await pageAt(`/en/people/${key}`)).status, 404, key);
  assert.equal((await pageAt(`/es/people/${key}`)).status, 404, key);
  for (const address of ["/en/people", "/en/places/GT"])
    assert.doesNotMatch((await pageAt(address)).text, new RegExp(`/people/${key}"`), address);
}

async function assertProfiled(key: string): Promise<string> {
  const { status, text } = await pageAt(`/en/people/${key}`);
  assert.equal(status, 200, key);
  assert.match((await pageAt("/en/people")).text, new RegExp(`/people/${key}"`));
  return text;
}

suite("who is profiled", () => {
  test("somebody with a role, in the source's words", async () => {
    await tell(desk, {
      words: "Minister Rita Robles Paz spoke.",
      values: [person("Rita Robles Paz", { roles: ["Minister"] })],
    });
    assert.match(await assertProfiled("rita-robles-paz"), /<q>Minister<\/q>/);
  });

  test("somebody who speaks, without a role", async () => {
    await tell(desk, {
      words: "“We counted every box,” said Olga Neri Vaz.",
      values: [person("Olga Neri Vaz"), quotation("We counted every box", "Olga Neri Vaz")],
    });
    assert.match(await assertProfiled("olga-neri-vaz"), /We counted every box/);
  });

  test("somebody who acts, with certainty and hedge beside it", async () => {
    await tell(desk, {
      words: "Police say that Hugo Lara Mena, allegedly, extorted the market.",
      values: [
        person("Hugo Lara Mena"),
        event("extortion", "extorted the market", { actors: ["allegedly|Hugo Lara Mena"], certainty: "alleged" }),
      ],
    });
    const text = await assertProfiled("hugo-lara-mena");
    assert.match(text, /Extortion, alleged/);
    assert.match(text, /in the source’s words: allegedly/);
    assert.match(text, /Everyone is presumed innocent/);
  });

  test("not somebody who is only named", async () => {
    await tell(desk, { words: "Ines Toro Paz lives there.", values: [person("Ines Toro Paz")] });
    await assertNotProfiled("ines-toro-paz");
  });

  test("not somebody to whom something was done", async () => {
    await tell(desk, {
      words: "Gunmen killed Saul Mora Rey in the capital.",
      values: [
        person("Saul Mora Rey"),
        event("killing", "Gunmen killed Saul Mora Rey", { actors: ["Gunmen"], targets: ["Saul Mora Rey"] }),
      ],
    });
    await assertNotProfiled("saul-mora-rey");
  });

  test("not somebody of whom nobody has confirmed anything", async () => {
    await tell(desk, {
      words: "Judge Nora Vidal Cruz ruled.",
      values: [person("Nora Vidal Cruz", { roles: ["Judge"] })],
      isUnreviewed: true,
    });
    await assertNotProfiled("nora-vidal-cruz");
  });

  test("not by a first or a last name alone", async () => {
    await tell(desk, { words: "“Yes,” said Beto.", values: [person("Beto"), quotation("Yes", "Beto")] });
    await assertNotProfiled("beto");
  });
});

suite("victims, minors and bystanders", () => {
  test("have no page, whatever role or words a document gives them", async () => {
    await tell(desk, {
      words: "The student Elsa Cano Ruiz, 15, said “I saw them”.",
      values: [
        person("Elsa Cano Ruiz", { roles: ["student"], isProtected: true }),
        quotation("I saw them", "Elsa Cano Ruiz"),
      ],
    });
    await assertNotProfiled("elsa-cano-ruiz");
  });

  test("nor has anybody of that name while a reading that nobody has looked at protects it", async () => {
    await tell(desk, {
      words: "Mayor Ivo Sanz Leal spoke.",
      values: [person("Ivo Sanz Leal", { roles: ["Mayor"] })],
    });
    await assertProfiled("ivo-sanz-leal");
    await tell(desk, {
      words: "The boy Ivo Sanz Leal was hurt.",
      values: [person("Ivo Sanz Leal", { isProtected: true })],
      isUnreviewed: true,
      collection: { id: "behind", visibility: "desk" },
    });
    await assertNotProfiled("ivo-sanz-leal");
  });

  test("nor somebody judged to be one with them", async () => {
    const [speaker] = await tell(desk, {
      words: "Deputy Ana Luz Prado spoke.",
      values: [person("Ana Luz Prado", { roles: ["Deputy"] })],
    });
    await assertProfiled("ana-luz-prado");
    const [victim] = await tell(desk, {
      words: "Ana Prado Gil was hurt.",
      values: [person("Ana Prado Gil", { isProtected: true })],
    });
    await judgeSame(desk, { one: speaker!, other: victim!, same: true, counted: false });
    await assertNotProfiled("ana-luz-prado");
    await assertNotProfiled("ana-prado-gil");
  });

  test("are not told of on the page of somebody else of what was done to that person", async () => {
    await tell(desk, {
      words: "Mayor Leo Rico Sosa was wounded when gunmen attacked Leo Rico Sosa.",
      values: [
        person("Leo Rico Sosa", { roles: ["Mayor"] }),
        event("attack", "gunmen attacked Leo Rico Sosa", { targets: ["Leo Rico Sosa"] }),
      ],
    });
    assert.doesNotMatch(await assertProfiled("leo-rico-sosa"), /attacked/);
  });

  test("do not stand beside anybody in a picture of connections", async () => {
    const { text } = await pageAt("/en/places/GT");
    const connections = text.slice(text.indexOf('id="connections"'));
    assert.doesNotMatch(connections, /people\/(saul-mora-rey|elsa-cano-ruiz|elmer-canales-rivera)/);
  });
});

suite("one name and several people", () => {
  test("a page says that nobody has judged its documents to be of one person", async () => {
    for (const town of ["north", "south"])
      await tell(desk, {
        words: `The ${town} mayor Juan Gil Rosa spoke.`,
        values: [person("Juan Gil Rosa", { roles: [`${town} mayor`] })],
      });
    assert.match(await assertProfiled("juan-gil-rosa"), /has not yet judged that they are one person/);
  });

  test("a name that is judged to be of two people has no page, until the judgement is taken back", async () => {
    const [one] = await tell(desk, {
      words: "The judge Eva Rosa Lima spoke.",
      values: [person("Eva Rosa Lima", { roles: ["judge"] })],
    });
    const [other] = await tell(desk, {
      words: "The singer Eva Rosa Lima sang.",
      values: [person("Eva Rosa Lima", { roles: ["singer"] })],
    });
    const { entryId } = await judgeSame(desk, { one: one!, other: other!, same: false, counted: false });
    await assertNotProfiled("eva-rosa-lima");
    await undoJudgement(desk, entryId);
    await assertProfiled("eva-rosa-lima");
  });

  test("names that are judged to be one person's lead to one page", async () => {
    const [one] = await tell(desk, {
      words: "The minister Luis Amado Roca spoke.",
      values: [person("Luis Amado Roca", { roles: ["minister"] })],
    });
    const [other] = await tell(desk, {
      words: "The deputy Luis A. Roca spoke.",
      values: [person("Luis A. Roca", { roles: ["deputy"] })],
    });
    await judgeSame(desk, { one: one!, other: other!, same: true, counted: false });
    for (const key of ["luis-amado-roca", "luis-a-roca"]) {
      const { text } = await pageAt(`/en/people/${key}`);
      assert.match(text, /<q>minister<\/q>[\s\S]*<q>deputy<\/q>|<q>deputy<\/q>[\s\S]*<q>minister<\/q>/);
      assert.match(text, /canonical" href="[^"]*\/people\/luis-amado-roca"/);
      assert.doesNotMatch(text, /has not yet judged/);
    }
  });
});

suite("what the public may not see", () => {
  test("private and hidden collections leave nothing in lists, profiles, sources and acts", async () => {
    const values = [
      person("Otto Haas Vega", { roles: ["Colonel"] }),
      organization("Los Ocultos"),
      event("arrest", "arrested near Los Ocultos", { actors: ["Otto Haas Vega"] }),
    ];
    const words = "Colonel Otto Haas Vega arrested near Los Ocultos.";
    const document = { publisher: "The Secret Post" };
    await tell(desk, { words, values, document, collection: { id: "secret", visibility: "desk" } });
    await tell(desk, { words, values, document, collection: { id: "shown-once" } });
    await assertProfiled("otto-haas-vega");
    assert.equal((await pageAt("/en/sources/the-secret-post")).status, 200);
    await hideCollection(desk, "shown-once");
    await assertNotProfiled("otto-haas-vega");
    assert.equal((await pageAt("/en/organizations/los-ocultos")).status, 404);
    assert.equal((await pageAt("/en/sources/the-secret-post")).status, 404);
    for (const address of ["/en/record", "/en/organizations", "/en/sources", "/en/places/GT", "/en/acts"])
      assert.doesNotMatch((await pageAt(address)).text, /Ocultos|Otto|Secret Post/, address);
  });

  test("script in names, roles and titles never becomes markup", async () => {
    const name = "Ada <script>alert(1)</script> Roe";
    await tell(desk, {
      words: `The "><img src=x> clerk ${name} spoke.`,
      values: [person(name, { roles: ['"><img src=x> clerk'] }), organization("Ada <script>alert(1)</script> Roe")],
      document: { publisher: "<b>Press</b>", title: "<svg onload=alert(1)>", url: "javascript:alert(1)" },
    });
    for (const address of [
      "/en/people",
      "/en/people/ada-script-alert-1-script-roe",
      "/es/organizations",
      "/en/sources",
      "/en/sources/b-press-b",
    ]) {
      const { status, text } = await pageAt(address);
      assert.equal(status, 200, address);
      assert.doesNotMatch(text, /<script>alert|<img|<svg onload|href="javascript|<b>Press/, address);
    }
  });
});

test("the tables of subjects and sources are made again to the same bytes", async () => {
  const { before: was, after: is } = await rebuildTables(desk, () => undefined);
  assert.equal(is, was);
});

suite("the articles that name somebody", () => {
  const publish = (id: string, words: string, given: { collection?: string; byline?: string } = {}) =>
    publishArticle(
      desk,
      `---\nid: ${id}\ntitle: "About ${id} <script>"\nlanguage: en\npublished: 2024-06-01\nbyline: ${given.byline ?? "Ana Paz"}\ncollection: ${given.collection ?? "sample"}\n---\n\n${words}\n`,
      { override: null, correction: null },
    );

  test("stand on the person's page: those with the whole name in their words, and no others", async () => {
    await tell(desk, {
      words: "Minister Nuria Vega Sanz spoke.",
      values: [person("Nuria Vega Sanz", { roles: ["Minister"] })],
    });
    await publish("naming", "Minister **Nuria Vega** Sanz spoke at length.");
    await publish("half", "Minister Nuria Vega spoke. So did Sanz.");
    await publish("longer", "Nuria Vegas Sanz spoke.");
    await publish("signed", "Nobody spoke.", { byline: "Nuria Vega Sanz" });
    const { text } = await pageAt("/en/people/nuria-vega-sanz");
    assert.match(text, /About naming &lt;script&gt;/);
    assert.match(text, /Somebody else may have the same name/);
    assert.doesNotMatch(text, /About (?:half|longer|signed)/);
    const spanish = (await pageAt("/es/people/nuria-vega-sanz")).text;
    assert.doesNotMatch(spanish, /About naming|puede llamarse igual/);
  });

  test("are not those of somebody with a longer name", async () => {
    await tell(desk, {
      words: "Minister José López spoke.",
      values: [person("José López", { roles: ["Minister"] })],
    });
    const others = {
      "last-names": "Gunmen killed José López Martínez, 15, on Friday.",
      particle: "The dead man was José López de León.",
      "first-names": "Later María José López spoke.",
      sentences: "We met María José. López said nothing.",
      paragraphs: "Los hijos de José\n\nLópez said nothing.",
    };
    for (const [id, words] of Object.entries(others)) await publish(id, words);
    await publish("titled", "On Friday Minister José López, with others, spoke.");
    await publish("possessive", "They heard José López's words.");
    const { text } = await pageAt("/en/people/jose-lopez");
    const listed = [...text.matchAll(/About ([a-z-]+) &lt;script/g)].map(([, id]) => id);
    assert.deepEqual(listed, ["possessive", "titled"], "of one day by id");
  });

  test("are not those that also name a protected person of a longer name", async () => {
    await tell(desk, {
      words: "The boy José López Arana was hurt.",
      values: [person("José López Arana", { isProtected: true })],
    });
    await publish(
      "boy",
      "The boy José López Arana was hurt. Friends of josé lópez said that José López, 15, was well.",
    );
    const { text } = await pageAt("/en/people/jose-lopez");
    assert.match(text, /About titled/);
    assert.doesNotMatch(text, /About boy/);
  });

  test("are those that the public may see", async () => {
    await publish("off-site", "Nuria Vega Sanz left.");
    await publish("hidden", "Nuria Vega Sanz hid.", { collection: "closed" });
    await hideCollection(desk, "closed");
    await unpublishArticle(desk, "off-site", "It was wrong.");
    const { text } = await pageAt("/en/people/nuria-vega-sanz");
    assert.match(text, /About naming/);
    assert.doesNotMatch(text, /About (?:off-site|hidden)/);
  });

  test("lead to no page of somebody whom a reading protects", async () => {
    await publish("victim", "Saul Mora Rey was killed in the capital.");
    await assertNotProfiled("saul-mora-rey");
  });
});

test("what weakens an event stands beside it in its document and in search as on a profile", async () => {
  await tell(desk, {
    words: "Police say that Iván Luz Toro, allegedly, extorted the fishmonger of the quay.",
    document: { id: "quay" },
    values: [
      event("extortion", "extorted the fishmonger", { actors: ["allegedly|Iván Luz Toro"], certainty: "alleged" }),
    ],
  });
  const found = (await pageAt("/en/search?q=fishmonger&kind=event")).text;
  assert.match(found, /Extortion, alleged, Guatemala/);
  const [, document] = /href="(\/en\/documents\/[^"#]+)/.exec(found) ?? [];
  assert.match((await pageAt(document!)).text, /Extortion, alleged, Guatemala/);
  assert.match((await pageAt(document!.replace("/en/", "/es/"))).text, /Extorsión, hecho presunto, Guatemala/);
});
