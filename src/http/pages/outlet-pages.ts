import { showOutletPage } from "../../actions/show-outlet-page.ts";
import { ABOUT_PAGES } from "../../core/page/addresses.ts";
import { outletPageHtml } from "../../core/page/outlet-pages.ts";
import type { Page } from "./page.ts";

/** The pages on which the outlet says who it is, how it counts, and what others may do. */
export const OUTLET_PAGES: readonly Page[] = ABOUT_PAGES.map((page) => ({
  path: `/:language{(?:en|es)}/${page}`,
  answer: async ({ desk, edition }) => ({
    html: outletPageHtml(await showOutletPage(desk, page, edition.language), edition),
  }),
}));
