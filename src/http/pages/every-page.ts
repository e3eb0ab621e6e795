import { ARTICLE_PAGES } from "./article-pages.ts";
import { ARTICLE_WAYS } from "./article-ways.ts";
import { DOWNLOAD_PAGES } from "./download-pages.ts";
import type { Page } from "./page.ts";
import { PROFILE_PAGES } from "./profile-pages.ts";
import { READER_PAGES } from "./reader-pages.ts";
import { RECORD_PAGES } from "./record-pages.ts";
import { SEARCH_PAGES } from "./search-pages.ts";

/** Every kind of page of the public site, by its path; of two that a path fits the first answers. */
export const PAGES: readonly Page[] = [
  ...DOWNLOAD_PAGES,
  ...ARTICLE_PAGES,
  ...ARTICLE_WAYS,
  ...RECORD_PAGES,
  ...READER_PAGES,
  ...SEARCH_PAGES,
  ...PROFILE_PAGES,
];
