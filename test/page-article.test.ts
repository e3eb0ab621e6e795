/** Articles out of pages: made-up pages in the manner of several outlets, with what a careful reader keeps of each. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type Page, pageFrom } from "../src/capture/pages.ts";

const A = "Police in Port Ellery said on Thursday that they had arrested 14 people over the fire on the old pier.";
const B = "The harbour master counted 23 boats that the fire had reached, and said that 9 of them could be saved.";
const C = "A court will decide next week whether the suspects, who deny everything, stay in custody until the trial.";
const D = "La policía de Puerto Hondo informó el jueves de que detuvo a 14 personas por el incendio del muelle viejo.";
const E = "El capitán del puerto contó 23 barcas dañadas por el fuego, y dijo que nueve de ellas tienen arreglo.";
const F = "Un juez decidirá la próxima semana si los detenidos, que niegan los hechos, siguen en prisión preventiva.";
const TEASER = "Fishermen of the bay say that the new quota of 300 tonnes leaves them nothing to live on this winter.";

function page(html: string, url: string | null = null): Extract<Page, { kind: "page" }> {
  const found = pageFrom(html, url);
  if (found.kind !== "page") throw new Error(found.what);
  return found;
}

const blocks = (html: string) => page(html).content.split("\n\n");
const paragraphs = (...words: readonly string[]) => words.map((one) => `<p>${one}</p>`).join("");
const whole = (body: string, head = "<title>Pier Fire</title>") =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe("the article of a page", () => {
  test("is parted from menus, bylines, captions, share bars, related pieces, newsletters, comments and footers", () => {
    const html = whole(`
      <div class="cookie-consent"><p>We use cookies. Read how we use them and what you can do about it.</p></div>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/courts">Courts</a></li></ul></nav>
      <article class="post tag-comments category-social">
        <h1>Pier Fire</h1>
        <p class="byline">By Nora Quill, who covers the harbour for this paper and its readers.</p>
        <ul class="share-tools"><li><a href="#">Facebook</a></li><li><a href="#">Email</a></li></ul>
        <figure><img src="pier.jpg"><figcaption>The pier on Thursday. Dan Ibbs took this picture for us.</figcaption></figure>
        ${paragraphs(A)}
        <aside class="relatedStories"><h3>Related</h3><p>${TEASER}</p></aside>
        ${paragraphs(B)}
        <div class="newsletter-signup"><p>Get the news of the harbour every morning, before anybody else has it.</p></div>
        ${paragraphs(C)}
        <div class="article-tags"><a href="/t/pier">Pier</a> <a href="/t/fire">Fire</a></div>
      </article>
      <section id="comments"><p>${TEASER}</p><p>${TEASER.replace("300", "400")}</p></section>
      <footer><p>The Ellery Echo is published by Ellery Media, Port Ellery, every day but Sunday.</p></footer>`);
    assert.deepEqual(blocks(html), ["Pier Fire", A, B, C]);
  });

  test("se separa igual en español: migas, firma, pie de foto, compartir, relacionadas, boletín, comentarios", () => {
    const html = whole(
      `
      <div class="migas"><a href="/">Inicio</a> <a href="/sucesos">Sucesos</a></div>
      <div class="nota">
        <h1>Incendio en el muelle</h1>
        <div class="firma">Por Ana Ruiz, que cubre el puerto para este diario desde hace años.</div>
        <div class="compartir">Comparte esta nota con quien quieras y donde quieras, en tus redes.</div>
        <div class="cuerpo-nota">
          <p>${D}</p>
          <div class="notas-relacionadas"><h4>Lea también</h4><p>Los pescadores de la bahía piden que el muelle nuevo abra antes de fin de año.</p></div>
          <p>${E}</p>
          <span class="epigrafe">El muelle, este jueves. La foto es de Luis Marte, para este diario.</span>
          <p>${F}</p>
          <div class="suscripcion">Recibe el boletín del puerto en tu correo cada mañana, sin costo.</div>
        </div>
      </div>
      <div class="comentarios"><p>Ya era hora de que la policía hiciera algo con ese muelle, la verdad.</p></div>`,
      "<title>Incendio en el muelle | Diario del Puerto</title>",
    );
    assert.deepEqual(blocks(html), ["Incendio en el muelle", D, E, F]);
  });

  test("has its standfirst right below the title, wherever the page maker put it", () => {
    const standfirst = "Fourteen people are held after a fire that burnt for two days and reached 23 boats.";
    const html = whole(`<header><h1>Pier Fire</h1><p class="dek">${standfirst}</p><p>By Nora Quill</p></header>
      <div class="ad-slot">Advertisement</div><div class="article-body">${paragraphs(A, B, C)}</div>`);
    assert.deepEqual(blocks(html), [`Pier Fire\n${standfirst}`, A, B, C]);
    const inside = whole(`<article><h1>Pier Fire</h1><h2>${standfirst}</h2>${paragraphs(A, B, C)}</article>`);
    assert.deepEqual(blocks(inside), [`Pier Fire\n${standfirst}`, A, B, C]);
  });

  test("keeps lists, quotations, headings and tables, a row of data in one block", () => {
    const html = whole(`<main><h1>Pier Fire</h1><p>${A}</p><h2>What burnt</h2>
      <ul><li>12 rowing boats</li><li>11 trawlers</li></ul>
      <blockquote><p>We saw the smoke from the hill, and by then it was too late for the boats.</p></blockquote>
      <figure><table><tr><th>Pier</th><th>Boats</th></tr><tr><td>Old</td><td>23</td></tr></table></figure>
      <p>${B}</p><h2>More from the harbour</h2></main>`);
    assert.deepEqual(blocks(html), [
      "Pier Fire",
      A,
      "What burnt",
      "12 rowing boats",
      "11 trawlers",
      "We saw the smoke from the hill, and by then it was too late for the boats.",
      "Pier | Boats",
      "Old | 23",
      B,
    ]);
  });

  test("is whole where breaks part its paragraphs, and where tags are left open or cross", () => {
    const broken = whole(
      `<table><tr><td><font>${A}<br><br>${B}<br>${C}</font></td><td><a href="/">Home</a></td></tr></table>`,
    );
    assert.deepEqual(blocks(broken), ["Pier Fire", A, `${B} ${C}`]);
    const open = `<title>Pier Fire</title><div><p>${A}<p>${B}<li><b>${C}</div></b>`;
    assert.deepEqual(blocks(open), ["Pier Fire", A, B, C]);
  });

  test("is the one below the title's heading, not the news that runs above it", () => {
    const ticker = Array.from(
      { length: 4 },
      (_, index) => `<li><a href="/${index}">Quota</a> ${TEASER.replace("300", `${index}00`)}</li>`,
    );
    const html = whole(
      `<div class="breaking"><ul>${ticker.join("")}</ul></div><div><h1>Pier Fire</h1>${paragraphs(A, B, C)}</div>`,
    );
    assert.deepEqual(blocks(html), ["Pier Fire", A, B, C]);
  });

  test("does not stop for names that say what a page may do, or that hold all of it", () => {
    const html = whole(
      `<div class="has-sidebar comments-open"><div class="content-sidebar-wrap"><div class="entry-content no-share">${paragraphs(A, B, C)}</div></div></div>`,
    );
    assert.deepEqual(blocks(html), ["Pier Fire", A, B, C]);
  });

  test("keeps what content systems and style sheets name oddly: paywalled paragraphs, topics, print styles, a title's banner", () => {
    const standfirst = "Fourteen people are held after a fire that burnt for two days and reached 23 boats.";
    const html = whole(
      `<header class="banner promo"><h1>Pier Fire</h1><p>${standfirst}</p></header>
       <article class="hentry tag-related category-newsletter"><p>${A}</p><p class="paywall">${B}</p><p class="print:hidden md:sidebar">${C}</p></article>`,
    );
    assert.deepEqual(blocks(html), [`Pier Fire\n${standfirst}`, A, B, C]);
  });

  test("takes more than a standfirst above its text for the first paragraphs", () => {
    const html = whole(
      `<div><h1>Pier Fire</h1>${paragraphs(A, B, TEASER, C)}</div><div class="article-body">${paragraphs(D, E, F)}${paragraphs(...[D, E, F].map((one) => `${one} ${one}`))}</div>`,
    );
    assert.deepEqual(blocks(html).slice(0, 6), ["Pier Fire", A, B, TEASER, C, D]);
  });

  test("keeps the posts of others that it shows", () => {
    const post = "We saw the smoke from the hill, and by then it was too late for the boats.";
    const html = whole(
      `<article>${paragraphs(A)}<div class="social-embed"><blockquote class="tweet"><p>${post}</p></blockquote></div>${paragraphs(B, C)}</article>`,
    );
    assert.deepEqual(blocks(html), ["Pier Fire", A, post, B, C]);
  });

  test("keeps the links of a sentence and leaves out what shows on a touch of the mouse", () => {
    const html = whole(
      `<article><p>Police in <a class="related-link" href="/p">Port Ellery</a> said on Thursday that <span class="dateline">they</span> had arrested 14 people<span class="tooltip">Arrested: held by police</span> over the fire.</p>${paragraphs(B, C)}<p><a href="/q">Quota leaves fishermen nothing to live on</a></p></article>`,
    );
    assert.deepEqual(blocks(html).slice(1), [
      "Police in Port Ellery said on Thursday that they had arrested 14 people over the fire.",
      B,
      C,
    ]);
  });

  test("is taken from JSON-LD where the page draws it by script", () => {
    const data = JSON.stringify({
      "@type": "NewsArticle",
      headline: "Pier Fire",
      datePublished: "2024-03-14",
      articleBody: `${A}\n\n${B} Tom &amp; Ann saw it.`,
    });
    const html = whole('<div id="app">Loading …</div>', `<script type="application/ld+json">${data}</script>`);
    assert.deepEqual(blocks(html), ["Pier Fire", A, `${B} Tom & Ann saw it.`]);
  });

  test("of a page that has none is all its visible words", () => {
    const html = whole("<div>Pier</div><div hidden>Secret</div><script>alert(1)</script><p>Closed</p>", "");
    assert.deepEqual(blocks(html), ["Pier", "Secret", "Closed"]);
  });
});

describe("what a page says about itself", () => {
  test("has the title as its heading has it, without the outlet's name", () => {
    const titleOf = (head: string, body: string) => page(whole(body, head)).metadata.title;
    const heading = "<h1>Fourteen held over pier fire</h1>";
    assert.equal(
      titleOf("<title>Fourteen held over pier fire | The Echo</title>", heading),
      "Fourteen held over pier fire",
    );
    assert.equal(
      titleOf("<title>Fourteen held over pier fire – in pictures</title>", "<h1>The Echo</h1>"),
      "Fourteen held over pier fire – in pictures",
    );
    assert.equal(titleOf('<meta property="og:title" content="Pier &amp; boats">', heading), "Pier & boats");
    const cut = '<meta property="og:title" content="Mayor calls fire "arson"">';
    assert.equal(titleOf(cut, '<h1>Mayor calls fire "arson"</h1>'), 'Mayor calls fire "arson"');
  });

  test("se lee igual en español", () => {
    const { metadata } = page(
      '<html lang="es-HN"><head><meta property="og:title" content="Incendio en el muelle"><meta property="og:site_name" content="Diario del Puerto"></head><body><h1>Incendio en el muelle</h1><time datetime="2024-03-14T08:00-06:00">14 de marzo</time></body></html>',
      "https://diario.example/2024/03/15/incendio",
    );
    assert.deepEqual(
      [metadata.title, metadata.publisher, metadata.published, metadata.languageTag],
      ["Incendio en el muelle", "Diario del Puerto", "2024-03-14", "es-HN"],
    );
  });
});

describe("a page made to do harm", () => {
  test("takes time in line with its length", () => {
    const seconds = (html: string) => {
      const before = performance.now();
      pageFrom(html, null);
      return (performance.now() - before) / 1000;
    };
    const text = `${A} `.repeat(20_000);
    const classes = "share-bar relatedPosts ".repeat(100_000);
    const nested = `${"<h1><div class=entry-content>".repeat(150)}${text}`;
    const cells = `<table><tr>${"<td></td>".repeat(20_000)}</tr></table><p>${"| ".repeat(200_000)}</p>`;
    const flat = "<div class=article-body><p>Word, word. </p></div>".repeat(16_000);
    for (const html of [`<p>${text}</p>`, `<p class="${classes}">${text}</p>`, nested, cells, flat])
      assert.ok(seconds(whole(html)) < 5, html.slice(0, 60));
  });

  test("of any shape gives a page or says why not, without a tag in its words", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class=share>",
      "</div>",
      "<table><tr><td>",
      "<br>",
      "<a href=x>",
      "</a>",
      "<h1>",
      "<svg>",
      "</svg>",
      A,
      B,
      "&lt;",
      "<",
      "<!--",
      "-->",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const found = pageFrom(pieces.join(""), null);
        assert.ok(found.kind === "unreadable-page" || !/<(?:p|div|table|svg)/.test(found.content));
      }),
      { numRuns: 300 },
    );
  });
});
