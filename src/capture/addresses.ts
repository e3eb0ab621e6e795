/**
 * Which addresses a capture may connect to. The check stands in `connect` itself, after names are resolved and for
 * every redirect: a check of the URL's words alone is passed by a name that resolves to this machine, and a `lookup`
 * hook alone by an address written as a number.
 */
import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";
import { Agent, buildConnector } from "undici";

/** Thrown inside a connection attempt; `captureUrl` turns it into an outcome. */
export class RefusedAddress extends Error {
  readonly host: string;
  constructor(host: string) {
    super(`${host} is an internal address`);
    this.name = "RefusedAddress";
    this.host = host;
  }
}

/** Decides whether an IP address may be connected to. */
export type AddressRule = (address: string) => boolean;

/**
 * Whether an IP address is one of the public internet: unicast, and none of the private, loopback, link-local (cloud
 * metadata), carrier-grade, multicast, documentation or reserved ranges. An IPv4 address mapped into IPv6 is judged as
 * the IPv4 address it is; other tunnels (NAT64, 6to4, Teredo) are refused, because they can lead inside.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/** An agent that connects only where the rule allows, and to exactly the address that was checked. */
export function guardedAgent(given: { allows: AddressRule; timeoutMs: number }): Agent {
  const connector = buildConnector({ timeout: given.timeoutMs });
  return new Agent({
    headersTimeout: given.timeoutMs,
    bodyTimeout: given.timeoutMs,
    connect(options, callback) {
      allowedAddress(options.hostname, given.allows).then(
        (address) => connector({ ...options, hostname: address }, callback),
        (cause: Error) => callback(cause, null),
      );
    },
  });
}

/** The first address of a host. One internal address among several refuses the host: an answer must not depend on luck. */
async function allowedAddress(hostname: string, allows: AddressRule): Promise<string> {
  const bare = hostname.replace(/^\[|\]$/g, "");
  const addresses = ipaddr.isValid(bare) ? [bare] : (await lookup(bare, { all: true })).map((found) => found.address);
  if (addresses.length === 0 || !addresses.every((address) => allows(address))) throw new RefusedAddress(bare);
  return addresses[0]!;
}
