import type { Language, Licence } from "../../model/index.ts";

/** Something that is followed in a feed reader, in a form that every format can be written from. */
export interface Feed {
  /** A tag: or urn: that stays when the site moves. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Absolute: the page that lists the same, and the address that the feeds lie below. */
  readonly address: string;
  /** Who publishes it. */
  readonly publisher: string;
  /** What its texts may be used for. */
  readonly licence: Licence;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** One entry of a feed. Every address in it is absolute. */
export interface FeedItem {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string | null;
  /** The full text as HTML. */
  readonly content: string;
  /** ISO 8601 instants, UTC. */
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

/** When a feed last changed: an instant before everything for one that holds nothing, because Atom wants one. */
export function feedUpdated({ items }: Feed): string {
  return items.map(({ updated }) => updated).reduce((newest, one) => (one > newest ? one : newest), BEFORE_EVERYTHING);
}

const BEFORE_EVERYTHING = "1970-01-01T00:00:00.000Z";

/**
 * The id of something on a site, by RFC 4151: "tag:desk.example,2022-06-01:article/fewer-than-sixty". It holds the day it
 * came out and no address, so that a new title does not make it another thing.
 */
export function tagOf(base: string, day: string, what: string): string {
  return `tag:${new URL(base).hostname},${day}:${what}`;
}
