import { type Content, html, type Markup } from "../html.ts";

/**
 * Which room a picture is drawn for: a phone, the text's column, the lead of the front page, an open panel, or text and
 * margin together. The stylesheet shows the one that fits.
 */
export type Room = "narrow" | "wide" | "lead" | "opened" | "broad";

/** Drawing width in each room, in units that are one pixel at the browser's usual type size. */
export const WIDTHS: Readonly<Record<Room, number>> = { narrow: 344, wide: 568, lead: 704, opened: 912, broad: 960 };

/** The size and the words of a drawing. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly room: Room;
  /** What it shows, as a sentence: read out instead of it. */
  readonly label: string;
}

/**
 * A drawing as SVG. Its size is given in rem, so that it grows with the reader's type and stays on whole pixels at
 * the usual size. Geometry stands in attributes only, because the pages allow no inline styles.
 */
export function pictureSvg(drawing: Drawing, content: Content): Markup {
  const { width, height, room, label } = drawing;
  return html`<svg class="picture ${room}" width="${width / 16}rem" height="${height / 16}rem" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${content}</svg>`;
}

/** A pattern of slanted hairlines, for what lies beyond a limit or is left open. `id` must be unique in its page. */
export function hatch(id: string): Markup {
  return html`<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatching" d="M0 0v6"/></pattern></defs>`;
}

/** Where words stand in a drawing: their baseline, and which of their ends or their middle is at `x`. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor?: "middle" | "end";
  /** "strong", "quiet", "haloed", in any combination. */
  readonly looks?: string;
}

/** Words in a drawing. */
export function svgText(at: Label, words: string): Markup {
  const anchor = at.anchor === undefined ? "" : html` text-anchor="${at.anchor}"`;
  const looks = at.looks === undefined ? "" : html` class="${at.looks}"`;
  return html`<text x="${round(at.x)}" y="${round(at.y)}"${anchor}${looks}>${words}</text>`;
}

/** A line or shape, looking as the stylesheet has it for `looks`. */
export function svgPath(looks: string, d: string): Markup {
  return html`<path class="${looks}" d="${d}"/>`;
}

/** A rectangle in drawing units, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle, looking as the stylesheet has it for `looks`. */
export function svgBox(looks: string, box: Box): Markup {
  return html`<rect class="${looks}" x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}"/>`;
}

/** A box filled with a {@link hatch}. */
export function hatchedBox(id: string, box: Box): Markup {
  return html`<rect fill="url(#${id})" x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}"/>`;
}

/** A coordinate to a tenth, as short as it can be written. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
