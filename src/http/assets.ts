import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Assets } from "../core/page/edition.ts";
import { type Encoded, encodedFrom } from "./encodings.ts";

/** A file that pages load. Its name carries a hash of its bytes, so that it may be kept for ever. */
export interface Asset extends Encoded {
  readonly mediaType: string;
}

/** The files by name ("cotejo.1a2b3c4d.css"), and the addresses that pages give. */
export interface AssetFiles {
  readonly byName: ReadonlyMap<string, Asset>;
  readonly addresses: Assets;
}

const FONTS = ["faustina.woff2", "archivo.woff2", "faustina-italic.woff2"] as const;
const LINKED = new Set<string>(["faustina.woff2", "archivo.woff2"]);

/** Reads and names the files: typefaces first, because the stylesheet holds their names. */
export function readAssets(): AssetFiles {
  const byName = new Map<string, Asset>();
  const named = new Map(FONTS.map((name) => [name, keep(byName, name, read(`fonts/${name}`))]));
  const keepStyle = (file: string) => {
    let style = read(file).toString("utf8");
    for (const [name, address] of named) style = style.replaceAll(`fonts/${name}`, address.slice("/assets/".length));
    return keep(byName, file, Buffer.from(withoutComments(style)));
  };
  const stylesheet = keepStyle("cotejo.css");
  const recordStylesheet = keepStyle("record.css");
  const embedStylesheet = keepStyle("embed.css");
  const icon = keep(byName, "icon.svg", read("icon.svg"));
  const fonts = [...named].filter(([name]) => LINKED.has(name)).map(([, address]) => address);
  return { byName, addresses: { stylesheet, recordStylesheet, embedStylesheet, icon, fonts } };
}

function keep(byName: Map<string, Asset>, name: string, bytes: Buffer<ArrayBuffer>): string {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const [stem, ending = ""] = name.split(".");
  const hashed = `${stem}.${hash}.${ending}`;
  const mediaType = MEDIA_TYPES[ending] ?? "application/octet-stream";
  byName.set(hashed, { ...encodedFrom(bytes, { isCompressible: ending !== "woff2" }), mediaType });
  return `/assets/${hashed}`;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

function read(name: string): Buffer<ArrayBuffer> {
  return readFileSync(new URL(`assets/${name}`, import.meta.url));
}

/** The stylesheet explains itself to its readers here; readers of the site need not load that. */
function withoutComments(style: string): string {
  return style.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, "").replace(/\n\s*\n/g, "\n");
}
