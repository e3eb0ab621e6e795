import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { lexiconOf } from "../src/core/lexicon/lexicon.ts";
import type { Language } from "../src/core/model/index.ts";
import { type Layout, readLayout } from "../src/core/read/layout/layout.ts";

interface PageCase {
  readonly name: string;
  readonly language: Language;
  /** What each line of the page is, and its words. */
  readonly lines: readonly (readonly [what: string, words: string])[];
}

const PAGES: readonly PageCase[] = JSON.parse(readFileSync(new URL("cases/pages.json", import.meta.url), "utf8"));

function layoutOf(content: string, language: Language = "en"): Layout {
  return readLayout({ id: "t", content, language, published: null, publisher: null }, lexiconOf(language));
}

const roles = (content: string, layout: Layout) =>
  layout.blocks.map((block) => `${block.role}: ${content.slice(block.start, block.end)}`);
const kinds = (layout: Layout) => layout.furniture.map((furniture) => furniture.kind);

const LONG =
  "The harbour council voted on Tuesday to close the old pier, which storms have damaged every winter, and to move the ferries to the new one, where two berths stand empty.";

const PAGE = `HomeNewsCouncil Closes the Old Pier

Council Closes the Old Pier

${LONG}

SEE ALSO: Ferries Lose Their Berth

Harbour Analysis

${LONG}

share icon icon

Was this article helpful?

We need your support to go on reporting from the harbour.

Did we get something wrong? Click here to send us your comments.

This text may be shared under a Creative Commons licence.

Related Content

NORWAY / 19 JAN 2022

A pier that nobody wanted cost a town its ferry.

FISHING / 3 FEB 2021

The herring came back, and the boats did not know where to land them.

About The Harbour Post

Our reporter wins a prize

22 SEP 2023

This week our reporter was given a prize for her stories on piers and…

The Post opens an office

15 SEP 2023

A second office stands at the new pier since…`;

test("an article is told from the page around it", () => {
  const layout = layoutOf(PAGE);
  assert.equal(layout.title?.exact, "Council Closes the Old Pier");
  assert.deepEqual(roles(PAGE, layout), [
    "title: Council Closes the Old Pier",
    `paragraph: ${LONG}`,
    "heading: Harbour Analysis",
    `paragraph: ${LONG}`,
  ]);
  assert.deepEqual(kinds(layout), [
    "breadcrumb",
    "title-repeated",
    "see-also",
    "share",
    "feedback",
    "donation",
    "comments",
    "licence",
    "related",
    "related",
    "about-feed",
    "about-feed",
  ]);
});

test("a see-also line gives the title it points to", () => {
  const seeAlso = layoutOf(PAGE).furniture.find((furniture) => furniture.kind === "see-also");
  assert.equal(seeAlso?.title?.exact, "Ferries Lose Their Berth");
});

test("labels of teasers give topic, country and date", () => {
  const labels = layoutOf(PAGE).furniture.flatMap(({ label }) => (label === null ? [] : [label]));
  assert.deepEqual(
    labels.map(({ topic, place, date }) => [topic, place?.code ?? null, date]),
    [
      ["NORWAY", "NO", "2022-01-19"],
      ["FISHING", null, "2021-02-03"],
      [null, null, "2023-09-22"],
      [null, null, "2023-09-15"],
    ],
  );
});

test("section names glued before a title that stands once are a breadcrumb", () => {
  const layout = layoutOf(`InicioNoticiasCierra el muelle viejo\n\n${LONG}`, "es");
  assert.equal(layout.title?.exact, "Cierra el muelle viejo");
  assert.deepEqual(kinds(layout), ["breadcrumb"]);
});

test("Spanish pages: openers, appeals and lists", () => {
  const content = `Cierra el muelle viejo\n\n${LONG}\n\nLea también: Los barcos sin puerto\n\n${LONG}\n\n¿Te fue útil este contenido?\n\nSuscríbete a nuestro boletín\n\nNoticias relacionadas\n\nOtro muelle cerrado\n\nUn puerto nuevo`;
  const layout = layoutOf(content, "es");
  assert.deepEqual(kinds(layout), ["see-also", "feedback", "subscription", "related", "related"]);
  assert.equal(layout.blocks.length, 3);
});

test("a related box inside an article does not swallow what follows", () => {
  const content = `Pier closed\n\n${LONG}\n\nRelated stories\n\nAnother pier\n\n${LONG}\n\n${LONG}`;
  const layout = layoutOf(content);
  assert.deepEqual(kinds(layout), ["related"]);
  assert.equal(layout.blocks.filter((block) => block.role === "paragraph").length, 3);
});

test("words of appeal that the article reports are the article's", () => {
  const content = `Pier closed\n\n"Make a donation," the mayor told the crowd at the pier.\n\n${LONG}`;
  assert.deepEqual(kinds(layoutOf(content)), []);
});

test("a plain release has no furniture, and its first line may be a sentence", () => {
  const layout = layoutOf(`${LONG}\n\n${LONG}`);
  assert.equal(layout.title, null);
  assert.deepEqual(kinds(layout), []);
  assert.equal(layout.blocks.length, 2);
});

test("lines wrapped by hand are one paragraph", () => {
  const words = LONG.split(" ");
  const wrapped = [words.slice(0, 12), words.slice(12, 24), words.slice(24)].map((line) => line.join(" ")).join("\n");
  assert.equal(layoutOf(`${wrapped}\n\n${LONG}`).blocks.length, 2);
});

for (const { name, language, lines } of PAGES)
  test(`each line of a page is told for what it is: ${name}`, () => {
    const content = lines.map(([, words]) => words).join("\n\n");
    const { blocks, furniture } = layoutOf(content, language);
    let start = 0;
    const told = lines.map(([, words]) => {
      const end = start + words.length;
      const block = blocks.find((one) => one.start < end && start < one.end);
      const part = furniture.find(({ quote }) => quote.start < end && start < quote.end);
      start = end + 2;
      return [block?.role ?? part?.kind ?? "nothing", words];
    });
    assert.deepEqual(told, lines);
  });

test("lines right below the title are the standfirst, unless the title only broke there", () => {
  const standfirst = "Storms have damaged it every winter since 2003. Two berths of the new one stand empty.";
  const below = `Council Closes the Old Pier\n${standfirst}\n\n${LONG}`;
  assert.deepEqual(roles(below, layoutOf(below)), [
    "title: Council Closes the Old Pier",
    `standfirst: ${standfirst}`,
    `paragraph: ${LONG}`,
  ]);
  const broken = `Council Closes the Old Pier That Storms Have Damaged Every\nWinter\n\n${LONG}`;
  assert.deepEqual(
    layoutOf(broken).blocks.map(({ role }) => role),
    ["title", "paragraph"],
  );
});

test("headings that say only that there is more to read open a list, and a topic before a title is a breadcrumb", () => {
  for (const heading of ["More great harbour stories", "You may also like...", "Latest headlines"])
    assert.deepEqual(kinds(layoutOf(`Pier closed again\n\n${LONG}\n\n${heading}\n\nFerries lose their berth`)), [
      "related",
    ]);
  for (const heading of ["Otras noticias del puerto", "Últimas notas"])
    assert.deepEqual(kinds(layoutOf(`Cierran el muelle\n\n${LONG}\n\n${heading}\n\nLos barcos sin puerto`, "es")), [
      "related",
    ]);
  const layout = layoutOf(`Opinion | The Pier That Nobody in the Town Wanted\n\n${LONG}`);
  assert.equal(layout.title?.exact, "The Pier That Nobody in the Town Wanted");
});

test("a first block without a full stop is a standfirst if it is one sentence and leads to nothing", () => {
  const roleOf = (first: string) => layoutOf(`Pier closed again\n\n${first}\n\n${LONG}`).blocks[1]?.role;
  assert.equal(
    roleOf("Storms have damaged the old pier every winter, says Lt. Moe of the harbour police"),
    "standfirst",
  );
  assert.equal(
    roleOf("The pier is closed. The ferries sail from the new one, the council wrote on its site"),
    "paragraph",
  );
  assert.equal(roleOf("The council closed the pier for the following reasons, which it gave on Tuesday:"), "paragraph");
});

test("words that only look like a page's are the article's", () => {
  const article: Readonly<Record<Language, readonly string[]>> = {
    en: [
      "The ministry asked residents to sign up for the census by 12 March, and 4,000 did.",
      "Police say the group shared this video with 300 people before the account was closed.",
      "Tagged as a terrorist by the court, he left the country with 2 passports.",
      "At 14:05 the second bomb went off and killed 3 people.",
      "The editor, who took the photo of the 12 boats, was arrested.",
      "The council showed the 40 guests a photo by Dan Ibbs.",
      "Tagged as terrorists, and held for 9 days",
      "Copyright law after 12 years",
      "Updated figures show 43 dead",
      "Posted soldiers guard 12 villages",
      "More than 300 stories of torture",
      "Reporting by victims fell 12 percent in 2023.",
      "Edited by the cartel, the video shows 3 men.",
    ],
    es: [
      "Con información de la fiscalía, los agentes detuvieron a 12 personas.",
      "Con carteles y cirios, 300 vecinos quemaron frente al muelle una foto de Ana Ruiz.",
      "Reporte de Derechos del Mar sobre 12 muelles",
      "Recibe 10 años de cárcel por extorsión",
      "Foto de Ana Ruiz, de 12 años, circula en redes",
      "Lectura de cargos contra 12",
      "Actualizado el padrón: 400 votantes más",
      "Otros videos muestran a 12 reos",
      "Hace 2 años fueron asesinados 12 policías",
      "La fiscalía recibió 300 denuncias por su canal de WhatsApp.",
    ],
  };
  for (const language of ["en", "es"] as const)
    for (const sentence of article[language])
      assert.deepEqual(kinds(layoutOf(`Pier closed again\n\n${sentence}\n\n${LONG}`, language)), [], sentence);
});

test("an empty text has nothing", () => {
  assert.deepEqual(layoutOf(" \n\n "), { title: null, body: null, blocks: [], furniture: [] });
});

test("a line that names its author is a byline, and one that only begins like it is not", () => {
  assert.deepEqual(kinds(layoutOf(`Pier closed\n\nBy Kari Lund\n\n${LONG}`)), ["byline"]);
  assert.equal(layoutOf(`Por la paz\n\n${LONG}`, "es").title?.exact, "Por la paz");
});

test("a heading mark without words is no title", () => {
  assert.equal(layoutOf("#").title, null);
});

test("handles and marks alone are no bar of buttons", () => {
  assert.deepEqual(kinds(layoutOf(`${LONG}\n\n@xx77\n\n${LONG}`)), []);
});

test("small words that buttons share with any text are no bar of buttons", () => {
  for (const line of ["5 in 2015.", "up on us", "12 in all."])
    assert.deepEqual(kinds(layoutOf(`${LONG}\n\n${line}\n\n${LONG}`)), [], line);
  assert.deepEqual(kinds(layoutOf(`${LONG}\n\nShare on X\n\n${LONG}`)), ["share"]);
});

test("blocks and furniture lie in order, within the text, and do not overlap", () => {
  const lines = PAGE.split("\n");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 30 }), (chosen) => {
      const content = chosen.join("\n");
      const layout = layoutOf(content);
      const spans = [...layout.blocks, ...layout.furniture.map((furniture) => furniture.quote)];
      const sorted = spans.toSorted((one, other) => one.start - other.start);
      sorted.forEach((span, index) => {
        assert.ok(span.end > span.start && span.end <= content.length);
        assert.ok((sorted[index - 1]?.end ?? 0) <= span.start);
      });
    }),
    { numRuns: 300 },
  );
});

test("lines of one block: the heading of a list parts it, and every line below is an item", () => {
  const content = `Council Closes the Old Pier

${LONG}

LO MÁS LEÍDO
1. Cinco barcos encallan en la bahía
2. El puerto cobra 460 dólares

Comentarios (14)
Vera: van 20 accidentes en un mes`;
  const layout = layoutOf(content, "es");
  assert.deepEqual(
    layout.furniture.map((furniture) => `${furniture.kind}: ${furniture.title?.exact}`),
    [
      "related: 1. Cinco barcos encallan en la bahía",
      "related: 2. El puerto cobra 460 dólares",
      "comments: Vera: van 20 accidentes en un mes",
    ],
  );
  assert.equal(layout.body?.exact, LONG);
});

test("more of a section is a list, and a count of arrests that begins alike is not", () => {
  assert.deepEqual(kinds(layoutOf(`Pier closed again\n\n${LONG}\n\nMore in Politics\nMayor sails`)), ["related"]);
  assert.deepEqual(kinds(layoutOf(`Muelle cerrado\n\n${LONG}\n\nMás de 40 detenidos\n\n${LONG}`, "es")), []);
});

test("a box of links inside an article ends where short paragraphs go on", () => {
  const short = "The ferries will sail from the new pier until the spring, the council said.";
  const content = `Council Closes the Old Pier\n\n${LONG}\n\nYou may be interested in:\n\nFerries lose 3 berths\n\n${short}\n\nThe fishermen of the bay asked for a third berth, and the mayor refused it.`;
  assert.deepEqual(
    layoutOf(content).blocks.map((block) => block.role),
    ["title", "paragraph", "paragraph", "paragraph"],
  );
});

test("kickers, labels of releases and their issuers stand above the title", () => {
  const titleOf = (content: string, language: Language = "en") => layoutOf(content, language).title?.exact;
  assert.equal(
    titleOf(`NORWAY\nCouncil closes the old pier after 3 storms\n\n${LONG}`),
    "Council closes the old pier after 3 storms",
  );
  assert.equal(
    titleOf(`Explainer\n\nWhy did the council close the pier?\n\n${LONG}`),
    "Why did the council close the pier?",
  );
  assert.equal(
    titleOf(`Ministerio del Mar\nBoletín de prensa No. 34\n\nCierran el muelle viejo de Bergen\n\n${LONG}`, "es"),
    "Cierran el muelle viejo de Bergen",
  );
  assert.equal(
    titleOf(
      `Cierran el muelle viejo\nLo dañan los temporales de cada invierno.\nPor: Ana Ruiz | @anaruiz\n\n${LONG}`,
      "es",
    ),
    "Cierran el muelle viejo",
  );
});

test("a picture's place in a gallery and its credit make a caption", () => {
  const content = `Council Closes the Old Pier\n\n${LONG}\n\n1 of 7\nThe old pier, where 12 boats lay. (AP Photo/Kari Moe)`;
  assert.deepEqual(kinds(layoutOf(content)), ["caption", "caption"]);
});

test("notes in a numbered list are blocks of their own", () => {
  const content = `Council Closes the Old Pier\n\n${LONG}\n\nNotes to editors:\n1. Lengths are rounded.\n2. The pier is public.`;
  assert.deepEqual(roles(content, layoutOf(content)).slice(-2), [
    "paragraph: 1. Lengths are rounded.",
    "paragraph: 2. The pier is public.",
  ]);
});

test("the time that a page takes to read is furniture, and three minutes of play are not", () => {
  const page = (line: string) => `Council Closes the Old Pier\n\n${line}\n\n${LONG}`;
  assert.deepEqual(kinds(layoutOf(page("3 min read"))), ["byline"]);
  assert.deepEqual(kinds(layoutOf(page("Tiempo de lectura: 3 minutos"), "es")), ["byline"]);
  assert.deepEqual(kinds(layoutOf(page("3 minutes that closed a pier"))), []);
});

test("a menu and the outlet's name below it stand above the title", () => {
  const content = `Watch live | Listen | Newsletters\nThe Lake Courier\n\nTanker sinks off Bergen and kills 12 sailors\n\n${LONG}`;
  const layout = layoutOf(content);
  assert.equal(layout.title?.exact, "Tanker sinks off Bergen and kills 12 sailors");
  assert.deepEqual(kinds(layout), ["navigation", "navigation"]);
  const spanish = `Menú\nPolítica | Sucesos | Deportes\nSuscríbete\n\nSucesos\n\nUn muerto en el muelle viejo de Bergen\n\n${LONG}`;
  assert.equal(layoutOf(spanish, "es").title?.exact, "Un muerto en el muelle viejo de Bergen");
});

test("a box whose links follow its heading line by line ends at the blank line", () => {
  const content = `Council Closes the Old Pier\n\n${LONG}\n\nTe puede interesar:\nArden 5 barcos en la bahía\n\nEl alcalde ordenó 90 días de cierre para los 6 muelles del puerto.`;
  const layout = layoutOf(content, "es");
  assert.deepEqual(kinds(layout), ["related"]);
  assert.equal(
    roles(content, layout).at(-1),
    "paragraph: El alcalde ordenó 90 días de cierre para los 6 muelles del puerto.",
  );
});
