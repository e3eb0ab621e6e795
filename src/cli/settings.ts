import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Settings } from "../actions/desk.ts";
import { outletIn } from "../actions/outlet.ts";
import { Problem } from "../actions/problem.ts";

/** Beside the source, so that every command finds the same record wherever it is started. */
const DATA_FOLDER = fileURLToPath(new URL("../../data", import.meta.url));

/** Characters: with fewer, whoever takes the database could try them all. */
const SECRET_AT_LEAST = 32;

type Environment = Readonly<Record<string, string | undefined>>;

/** Every setting, for `--help` and the documentation: its name, what it sets, and what holds without it. */
export const SETTINGS: readonly { readonly name: string; readonly sets: string }[] = [
  { name: "COTEJO_DATA", sets: "folder of the database and the captures (default: data/ in the project)" },
  { name: "PORT", sets: "port of the public site (default: 4310)" },
  { name: "DATABASE_URL", sets: "PostgreSQL instead of SQLite (postgres://user@host/name)" },
  { name: "COTEJO_URL", sets: "public base of the site (https://desk.example)" },
  { name: "COTEJO_OUTLET", sets: "file with who publishes the site (default: outlet.yaml in the data folder)" },
  { name: "COTEJO_PROXIES", sets: "how many proxies of yours stand in front of the site (default: 0)" },
  {
    name: "COTEJO_READERS_SECRET",
    sets: "one random secret for all processes of a site (default: each makes its own)",
  },
  { name: "COTEJO_SMTP", sets: "mail server for the digest (smtps://user:password@mail.example)" },
  { name: "COTEJO_MAX_BYTES", sets: "the most that one document may have (default: 16777216)" },
];

/** @throws Problem when a setting is not what it can be. */
export function settingsFrom(environment: Environment): Settings {
  const dataFolder = resolve(textIn(environment, "COTEJO_DATA") ?? DATA_FOLDER);
  return {
    dataFolder,
    databaseUrl: textIn(environment, "DATABASE_URL"),
    port: wholeIn(environment, { name: "PORT", otherwise: 4310, atMost: 65_535 }),
    publicUrl: baseIn(environment),
    outlet: outletIn(textIn(environment, "COTEJO_OUTLET") ?? join(dataFolder, "outlet.yaml")),
    proxies: wholeIn(environment, { name: "COTEJO_PROXIES", otherwise: 0, atLeast: 0, atMost: 9 }),
    readersSecret: readersSecretIn(environment),
    maxBytes: wholeIn(environment, {
      name: "COTEJO_MAX_BYTES",
      otherwise: 16 * 1024 * 1024,
      atMost: 512 * 1024 * 1024,
    }),
  };
}

/** The mail server that digests are sent by; null where none is set. @throws Problem when it is no address of one. */
export function mailServerFrom(environment: Environment): string | null {
  const written = textIn(environment, "COTEJO_SMTP");
  if (written === null || /^smtps?:$/.test(URL.parse(written)?.protocol ?? "")) return written;
  // Not said again: it may hold a password.
  throw new Problem("setting-unclear", "COTEJO_SMTP must start with smtp:// or smtps://.", { status: 400 });
}

function readersSecretIn(environment: Environment): string | null {
  const written = textIn(environment, "COTEJO_READERS_SECRET");
  if (written === null || written.length >= SECRET_AT_LEAST) return written;
  throw new Problem(
    "setting-unclear",
    `COTEJO_READERS_SECRET must have at least ${SECRET_AT_LEAST} characters, such as «openssl rand -base64 32» gives.`,
    { status: 400 },
  );
}

function textIn(environment: Environment, name: string): string | null {
  const value = environment[name]?.trim();
  return value === undefined || value === "" ? null : value;
}

function wholeIn(
  environment: Environment,
  setting: { name: string; otherwise: number; atLeast?: number; atMost: number },
): number {
  const written = textIn(environment, setting.name);
  if (written === null) return setting.otherwise;
  const value = Number(written);
  const { atLeast = 1, atMost } = setting;
  if (Number.isInteger(value) && value >= atLeast && value <= atMost) return value;
  throw new Problem(
    "setting-unclear",
    `${setting.name} is «${written}»; it must be a whole number from ${atLeast} to ${atMost}.`,
    { status: 400 },
  );
}

function baseIn(environment: Environment): string | null {
  const written = textIn(environment, "COTEJO_URL");
  if (written === null) return null;
  const url = URL.parse(written);
  if (url !== null && /^https?:$/.test(url.protocol)) return written.replace(/\/+$/, "");
  throw new Problem("setting-unclear", `COTEJO_URL is «${written}»; it must start with http:// or https://.`, {
    status: 400,
  });
}
