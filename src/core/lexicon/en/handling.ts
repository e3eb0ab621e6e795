import { handlingFrom } from "../handling.ts";
import { paradigmOf } from "./verbs.ts";

/** "A search", "the damage": of what English also uses as nouns, only the forms that are none. */
export const handling = handlingFrom(
  "destroy dismantle demolish raze disable damage burn torch steal rob hijack recover rescue inspect search raid seal shutter examine auction sell return install"
    .split(" ")
    .map(paradigmOf),
  ["past", "participle", "gerund"],
  "has have had owns own owned possesses possess possessed",
);
