import { messageSentHtml } from "../../core/page/message-form.ts";
import { messagePage } from "../forms/messages.ts";
import type { Page } from "./page.ts";

/** Pages around what readers send. */
export const READER_PAGES: readonly Page[] = [
  { path: "/:language{(?:en|es)}/messages", answer: messagePage },
  {
    path: "/:language{(?:en|es)}/messages/sent",
    answer: async ({ edition }) => ({ html: messageSentHtml(edition) }),
  },
];
