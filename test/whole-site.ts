/** A site with something on every kind of its pages, and an address of each, for what looks at all of them. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { addReply } from "../src/actions/add-reply.ts";
import type { Desk } from "../src/actions/desk.ts";
import { publishArticle } from "../src/actions/publish-article.ts";
import { saveQuestion } from "../src/actions/save-question.ts";
import { unpublishArticle } from "../src/actions/unpublish-article.ts";
import { questionFromQuery } from "../src/core/count/questions.ts";
import { dayFrom, type Language } from "../src/core/model/index.ts";
import { PAGES } from "../src/http/pages/every-page.ts";
import { siteApp } from "../src/http/site.ts";
import { articlesIn } from "../src/store/articles.ts";
import { sampleDesk } from "./site-desk.ts";
import { event, organization, person, quotation, tell } from "./told-desk.ts";

/** A site that answers on a port of its own. */
export interface WholeSite {
  readonly base: string;
  readonly desk: Desk;
  /** Addresses of pages by the paths that they are registered under, and of notices under their status. */
  readonly pages: (language: Language) => ReadonlyMap<string, readonly string[]>;
  readonly end: () => Promise<void>;
}

/** The paths under which the site answers with a page, without the language's own part. */
export const PAGE_PATHS: readonly string[] = PAGES.map(({ path }) => path)
  .filter((path) => !/\/:(?:file|feed|number)\{/.test(path) && !/^\/(?:oembed|.*\.(?:txt|xml))$/.test(path))
  .map(bare);

/** "/:language{(?:en|es)}/counts" as "/counts". */
function bare(path: string): string {
  return path.replace("/:language{(?:en|es)}", "").replaceAll(/\{[^/]*\}+/g, "");
}

/** Starts it. */
export async function wholeSite(): Promise<WholeSite> {
  const { desk: sample, end } = await sampleDesk();
  const outlet = {
    ...sample.settings.outlet,
    name: "The Border Desk",
    contact: "desk@border.example",
    donation: {
      address: "https://border.example/give",
      words: { en: "Help us count.", es: "Ayúdenos a contar." },
    },
    about: { en: "We count.\n\nWe are four.", es: "Contamos.\n\nSomos cuatro." },
  };
  const desk: Desk = { ...sample, settings: { ...sample.settings, publicUrl: null, outlet } };
  await fill(desk);
  const newest = await newestOf(desk);
  const app = siteApp(desk);
  const server = await new Promise<Server>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(started as Server));
  });
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    desk,
    pages: (language) => pagesOf(language, newest[language]),
    end: async () => {
      server.closeAllConnections();
      server.close();
      await end();
    },
  };
}

const QUESTION = "measure=arrests&group=gang-members&place=GT";

async function fill(desk: Desk): Promise<void> {
  const question = questionFromQuery(new URLSearchParams(QUESTION), "en")!;
  await saveQuestion(desk, { name: "arrests-in-guatemala", collection: "sample", question });
  await tell(desk, {
    words:
      "“We counted every box at the port,” said Minister Olga Neri Vaz. Police say that Hugo Lara Mena, allegedly, extorted the market for the Harbour Nine.",
    values: [
      person("Olga Neri Vaz", { roles: ["Minister"] }),
      quotation("We counted every box at the port", "Olga Neri Vaz"),
      organization("Harbour Nine", { aliases: ["H9"] }),
      person("Hugo Lara Mena"),
      event("extortion", "extorted the market", { actors: ["allegedly|Hugo Lara Mena"], certainty: "alleged" }),
    ],
  });
  for (const language of ["en", "es"] as const) await fillArticles(desk, language);
  await addReply(desk, "fewer-than-sixty", {
    from: "Interior Ministry",
    content: "The tally was right on its day.",
    received: dayFrom("2022-06-20"),
    claim: "43",
  });
}

const TEXTS = {
  en: {
    title: "What the port counted",
    text: "In Guatemala, authorities have arrested 43 suspected gang members from El Salvador since 29 March 2022. Police in Belize arrested 900 people in 2021. Minister Olga Neri Vaz spoke.\n\nSEE ALSO: fewer-than-sixty\n\n::: map\n\n::: timeline\n\n::: series arrests-in-guatemala\n\n## A list\n\n- one\n- two\n\n> “We counted every box at the port,” said Minister Olga Neri Vaz.",
  },
  es: {
    title: "Lo que contó el puerto",
    text: "En Guatemala, las autoridades han detenido a 43 presuntos pandilleros de El Salvador desde el 29 de marzo de 2022. La policía de Belice detuvo a 900 personas en 2021. Habló la ministra Olga Neri Vaz.\n\nVER TAMBIÉN: menos-de-sesenta\n\n::: map\n\n::: timeline\n\n::: series arrests-in-guatemala\n\n## Una lista\n\n- una\n- dos",
  },
} as const;

async function fillArticles(desk: Desk, language: Language): Promise<void> {
  const { title, text } = TEXTS[language];
  const front = (id: string, name: string) =>
    `---\nid: ${id}\ntitle: "${name}"\nlanguage: ${language}\npublished: 2022-07-01\nbyline: Ana Paz and Juan Gil\nsection: News\ntopics: [ports]\n---\n\n`;
  const plain = { override: null, correction: null };
  await publishArticle(desk, `${front(`port-${language}`, title)}${text}\n`, { ...plain, override: "for a test" });
  await publishArticle(desk, `${front(`port-${language}`, title)}${text} \n\nMore.\n`, {
    override: "for a test",
    correction: "A figure of the port was missing.",
  });
  for (let number = 1; number <= 21; number++)
    await publishArticle(desk, `${front(`${language}-${number}`, `Nota ${number}`)}Una nota.\n`, plain);
  await publishArticle(desk, `${front(`gone-${language}`, `Gone ${language}`)}Una nota.\n`, plain);
  await unpublishArticle(desk, `gone-${language}`, "It was about somebody else.");
}

interface Newest {
  readonly article: string;
  readonly claims: readonly string[];
  readonly documents: readonly string[];
}

async function newestOf(desk: Desk): Promise<Readonly<Record<Language, Newest>>> {
  const documents = await desk.store.db.selectFrom("documents").select("id").orderBy("id").limit(2).execute();
  const of = async (language: Language): Promise<Newest> => {
    const articles = await articlesIn(desk.store, { publicOnly: true, language, limit: 100 });
    const article = articles.find(({ id }) => id === `port-${language}`)!;
    return {
      article: article.address,
      claims: article.checks.slice(0, 2).map(({ claim }) => claim.id),
      documents: documents.map(({ id }) => id),
    };
  };
  return { en: await of("en"), es: await of("es") };
}

function pagesOf(language: Language, { article, claims, documents }: Newest): ReadonlyMap<string, readonly string[]> {
  const at = (...paths: readonly string[]) => paths.map((path) => `/${language}${path}`);
  const sample = language === "en" ? "the-gang-exodus-that-the-arrest-tallies-do-not-show" : null;
  return new Map([
    ["", at("")],
    ["/:year/:slug", [article, ...(sample === null ? [] : at(`/2022/${sample}`))]],
    ["/:year/:slug/revisions/:revision", [`${article}/revisions/1`]],
    ["/:year/:slug/thanks", [`${article}/thanks`]],
    ["/:year/:slug/republish", [`${article}/republish`]],
    ["/documents/:id", at(...documents.map((id) => `/documents/${id}`))],
    ["/checks/:id", at(...claims.map((id) => `/checks/${id}`))],
    ["/counts", at(`/counts?${QUESTION}`, `/counts?${QUESTION}&known=2022-05-20`, "/counts?measure=deaths&place=PE")],
    ["/questions", at("/questions")],
    ["/questions/:name", at("/questions/arrests-in-guatemala")],
    ["/messages", at(`/messages?about=${article}`)],
    ["/messages/sent", at("/messages/sent")],
    ["/search", at("/search", "/search?q=Guatemala", "/search?q=xyzzy")],
    ["/embed/figures/:id", claims.map((id) => `/embed/figures/${id}`)],
    ["/sections", at("/sections")],
    ["/sections/:key", at("/sections/news")],
    ["/topics", at("/topics")],
    ["/topics/:key", at("/topics/ports", "/topics/ports?page=2")],
    ["/authors", at("/authors")],
    ["/authors/:key", at("/authors/ana-paz")],
    ["/corrections", at("/corrections")],
    ["/about", at("/about")],
    ["/methodology", at("/methodology")],
    ["/licence", at("/licence")],
    ["/privacy", at("/privacy")],
    ["/contact", at("/contact")],
    ["/record", at("/record")],
    ["/acts", at("/acts")],
    ["/sources", at("/sources")],
    ["/sources/:key", at("/sources/insight-crime", "/sources/insight-crime?known=2022-05-20")],
    ["/places", at("/places")],
    ["/places/:key", at("/places/GT", "/places/HN?known=2022-05-20")],
    ["/organizations", at("/organizations")],
    ["/organizations/:key", at("/organizations/mara-salvatrucha", "/organizations/harbour-nine")],
    ["/people", at("/people")],
    ["/people/:key", at("/people/carlos-marroquin", "/people/hugo-lara-mena", "/people/olga-neri-vaz")],
    ["404", at("/nothing-here")],
    ["410", at(`/2022/gone-${language}`)],
  ]);
}
