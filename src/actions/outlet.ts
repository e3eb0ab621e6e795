import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Language, Licence, Outlet } from "../core/model/index.ts";
import { Problem } from "./problem.ts";

/** An outlet that has not said who it is. */
export const UNNAMED_OUTLET: Outlet = {
  name: "Cotejo",
  contact: null,
  licence: {
    name: "CC BY-NC 4.0",
    address: "https://creativecommons.org/licenses/by-nc/4.0/",
    coversImages: false,
  },
  donation: null,
  newsletter: null,
  about: { en: "", es: "" },
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads what an outlet says of itself from a YAML file with the fields of {@link Outlet}; what is left out is as in
 * {@link UNNAMED_OUTLET}, and a file that is not there says nothing at all.
 *
 * @throws Problem when the file is there and is not what it can be.
 */
export function outletIn(path: string): Outlet {
  const fields = fieldsIn(path);
  if (fields === null) return UNNAMED_OUTLET;
  const donation = under(fields, "donation");
  const address = linkIn(donation, "address", path);
  return {
    name: textIn(fields, "name") ?? UNNAMED_OUTLET.name,
    contact: textIn(fields, "contact"),
    licence: licenceIn(under(fields, "licence"), path),
    donation: address === null ? null : { address, words: bothLanguages(donation["words"]) },
    newsletter: newsletterIn(under(fields, "newsletter")),
    about: bothLanguages(fields["about"]),
  };
}

function fieldsIn(path: string): Fields | null {
  try {
    const fields: unknown = parse(readFileSync(path, "utf8"));
    if (typeof fields === "object" && fields !== null && !Array.isArray(fields)) return fields as Fields;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw unclear(path, "is not YAML that can be read", cause);
  }
  throw unclear(path, "must hold fields such as «name: The Desk»", null);
}

function licenceIn(fields: Fields, path: string): Licence {
  const given = UNNAMED_OUTLET.licence;
  return {
    name: textIn(fields, "name") ?? given.name,
    address: linkIn(fields, "address", path) ?? given.address,
    coversImages: fields["coversImages"] === true,
  };
}

/** Without a sender there is no mail; who gets it may also be said when it is sent. */
function newsletterIn(fields: Fields): Outlet["newsletter"] {
  const from = textIn(fields, "from");
  const to = Array.isArray(fields["to"]) ? fields["to"] : [fields["to"]];
  return from === null ? null : { from, to: to.filter((one): one is string => typeof one === "string") };
}

function linkIn(fields: Fields, name: string, path: string): string | null {
  const written = textIn(fields, name);
  if (written === null || /^https?:\/\/[^\s<>"']+$/i.test(written)) return written;
  throw unclear(path, `has «${written}» as ${name}; it must start with http:// or https://`, null);
}

function textIn(fields: Fields, name: string): string | null {
  const value = fields[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function under(fields: Fields, name: string): Fields {
  const value = fields[name];
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

/** One text for both languages, or one for each. */
function bothLanguages(value: unknown): Readonly<Record<Language, string>> {
  if (typeof value === "string") return { en: value, es: value };
  const fields = under({ value }, "value");
  const [en, es] = [textIn(fields, "en"), textIn(fields, "es")];
  return { en: en ?? es ?? "", es: es ?? en ?? "" };
}

function unclear(path: string, what: string, cause: unknown): Problem {
  return new Problem("setting-unclear", `The outlet's file ${path} ${what}.`, { status: 400, cause });
}
