import { createHmac, randomBytes } from "node:crypto";
import ipaddr from "ipaddr.js";
import { countReaderDeed, forgetReaderDeeds, takeBackReaderDeed } from "../../actions/reader-deeds.ts";
import { dayOfInstant } from "../../core/model/index.ts";
import type { SiteDesk } from "../pages/page.ts";
import type { KeptOnce, ReadersOfToday } from "./form.ts";

/** More than an honest day has; beyond it nothing is a first time, so that a flood cannot fill the memory. */
const DEEDS_AT_MOST = 500_000;

/**
 * Tells readers apart for a day without keeping who they were. A reader is the HMAC of an address under a secret that is
 * random, lives in this process's memory and is thrown away with everything that was made with it when the day (UTC) ends
 * or the process does: nothing that could lead back to an address ever reaches a disk.
 *
 * Where several processes serve one site, the operator gives all of them one secret, which is not on the database's disk:
 * the secret of a day is made of it, and what readers have done is counted in the database, by tokens that lead nowhere
 * without it.
 */
export class Readers implements ReadersOfToday {
  readonly #desk: Pick<SiteDesk, "now" | "store" | "settings">;
  #day = "";
  #secret = Buffer.alloc(0);
  readonly #done = new Set<string>();

  constructor(desk: Pick<SiteDesk, "now" | "store" | "settings">) {
    this.#desk = desk;
  }

  /** What stands for an address today. One subscriber has a whole /64 of IPv6, so that counts as one address. */
  readerAt(address: string): string {
    this.#turnTheDay();
    return this.#sealed(networkOf(address));
  }

  async isFirst(reader: string, deed: string): Promise<boolean> {
    if (this.hasDone(reader, deed) || this.#done.size >= DEEDS_AT_MOST) return false;
    const token = this.#sealed(JSON.stringify([reader, deed]));
    // noted at once, so that of two presses that come together one is first
    this.#done.add(token);
    let isFirst = false;
    try {
      isFirst = await this.#isCounted(token, 1);
    } finally {
      // what another process counted is that one's to take back, so it is asked again
      if (!isFirst) this.#done.delete(token);
    }
    return isFirst;
  }

  async once(reader: string, deed: string, keep: () => Promise<boolean>): Promise<KeptOnce> {
    if (!(await this.isFirst(reader, deed))) return "before";
    let isKept = false;
    try {
      isKept = await keep();
    } finally {
      if (!isKept) await this.#takeBack(reader, deed);
    }
    return isKept ? "kept" : "not-kept";
  }

  hasDone(reader: string, deed: string): boolean {
    this.#turnTheDay();
    return this.#done.has(this.#sealed(JSON.stringify([reader, deed])));
  }

  /** Whether all processes together may let `who` do this once more; one process by itself has its own limits. */
  mayTogether(who: string, deed: string, most: number): Promise<boolean> {
    this.#turnTheDay();
    return this.#isCounted(this.#sealed(JSON.stringify([who, deed])), most);
  }

  async #isCounted(token: string, most: number): Promise<boolean> {
    if (this.#desk.settings.readersSecret === null) return true;
    return countReaderDeed(this.#desk, { day: this.#day, token, most });
  }

  async #takeBack(reader: string, deed: string): Promise<void> {
    this.#turnTheDay();
    const token = this.#sealed(JSON.stringify([reader, deed]));
    this.#done.delete(token);
    if (this.#desk.settings.readersSecret === null) return;
    // whoever sent it hears why it was not kept, and not that this failed as well
    await takeBackReaderDeed(this.#desk, { day: this.#day, token }).catch(() => undefined);
  }

  #turnTheDay(): void {
    const day = dayOfInstant(this.#desk.now().toISOString());
    if (day === this.#day) return;
    this.#day = day;
    this.#done.clear();
    const shared = this.#desk.settings.readersSecret;
    this.#secret = shared === null ? randomBytes(32) : createHmac("sha256", shared).update(day).digest();
    // whoever is answered need not wait for it, and where it fails the next day's turn forgets both days; without a secret
    // there may be some of a day on which there was one
    forgetReaderDeeds(this.#desk, day).catch(() => undefined);
  }

  #sealed(words: string): string {
    return createHmac("sha256", this.#secret).update(words).digest("base64url").slice(0, 22);
  }
}

function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return `${(parsed as ipaddr.IPv6).parts.slice(0, 4).join(":")}/64`;
}

/**
 * The address that a request comes from. Behind proxies of the operator's own it is what the outermost of them saw: each
 * appends to X-Forwarded-For, and what stands before those entries anybody may have written.
 */
export function addressOf(request: {
  readonly socket: string | undefined;
  readonly forwardedFor: string | undefined;
  readonly proxies: number;
}): string {
  const { socket = "", forwardedFor = "", proxies } = request;
  if (proxies === 0) return socket;
  const steps = forwardedFor.split(",").map((step) => step.trim());
  const seen = steps.at(-proxies);
  return seen !== undefined && ipaddr.isValid(seen) ? seen : socket;
}
