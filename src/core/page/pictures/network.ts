import { type Content, html, type Markup } from "../html.ts";
import { pictureSvg, type Room, svgPath, svgText, WIDTHS } from "./picture.ts";

/** What stands beside a subject, as a picture: the subject in the middle, a line to each. */
export interface Network {
  readonly centre: NetworkNode;
  readonly nodes: readonly (NetworkNode & { readonly gloss: string; readonly isClaim: boolean })[];
  readonly label: string;
}

/** Somebody or something with a shape of its own: people are round, places triangles, organizations diamonds. */
export interface NetworkNode {
  readonly kind: "place" | "organization" | "person";
  readonly name: string;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const PITCH = 58;
/** As many letters as a label has room for; the whole name stands in the words beside the picture. */
const LETTERS_AT_MOST = { narrow: 38, wide: 26 };

/** The network for a phone, as a list with a trunk, and for wider rooms with its nodes on both sides. */
export function networkSvgs(network: Network, rooms: readonly Room[]): Markup {
  return html`${rooms.map((room) => (room === "narrow" ? trunkSvg(network) : sidesSvg(network, room)))}`;
}

function trunkSvg({ centre, nodes, label }: Network): Markup {
  const x = 14;
  const yOf = (index: number) => 74 + index * PITCH;
  const content: Content[] = [
    nodes.map((node, index) => svgPath(lineLooks(node), `M${x} ${index === 0 ? 22 : yOf(index - 1)}V${yOf(index)}H44`)),
    shapeSvg(centre.kind, { x, y: 22 }, "dot"),
    svgText({ x: x + 20, y: 27, looks: "strong" }, cut(centre.name, LETTERS_AT_MOST.narrow)),
    nodes.map((node, index) => [
      shapeSvg(node.kind, { x: 52, y: yOf(index) }, "ring"),
      svgText({ x: 70, y: yOf(index) - 2, looks: "strong" }, cut(node.name, LETTERS_AT_MOST.narrow)),
      svgText({ x: 70, y: yOf(index) + 15, looks: "quiet" }, node.gloss),
    ]),
  ];
  return pictureSvg({ width: WIDTHS.narrow, height: yOf(nodes.length - 1) + 30, room: "narrow", label }, content);
}

function sidesSvg({ centre, nodes, label }: Network, room: Room): Markup {
  const width = WIDTHS[room];
  const rows = Math.ceil(nodes.length / 2);
  const height = Math.max(2, rows) * PITCH + 44;
  const middle = { x: width / 2, y: height / 2 };
  const reach = Math.min(160, width * 0.19);
  const places = nodes.map((node, index) => {
    const isLeft = index % 2 === 1;
    const inColumn = isLeft ? Math.floor(nodes.length / 2) : rows;
    const y = middle.y + (Math.floor(index / 2) - (inColumn - 1) / 2) * PITCH;
    return { node, isLeft, x: middle.x + (isLeft ? -reach : reach), y };
  });
  const content: Content[] = [
    places.map(({ node, x, y }) => svgPath(lineLooks(node), `M${middle.x} ${middle.y}L${x} ${y}`)),
    places.map(({ node, isLeft, x, y }) => sideSvg(node, { isLeft, x, y })),
    shapeSvg(centre.kind, middle, "dot"),
    svgText(
      { x: middle.x, y: middle.y + 28, anchor: "middle", looks: "strong haloed" },
      cut(centre.name, LETTERS_AT_MOST.wide),
    ),
  ];
  return pictureSvg({ width, height, room, label }, content);
}

function sideSvg(node: Network["nodes"][number], at: { isLeft: boolean; x: number; y: number }): Markup {
  const x = at.x + (at.isLeft ? -16 : 16);
  const anchor = at.isLeft ? ({ anchor: "end" } as const) : {};
  const name = svgText({ x, y: at.y - 2, looks: "strong haloed", ...anchor }, cut(node.name, LETTERS_AT_MOST.wide));
  const gloss = svgText({ x, y: at.y + 15, looks: "quiet haloed", ...anchor }, node.gloss);
  return html`${shapeSvg(node.kind, at, "ring")}${name}${gloss}`;
}

/** A broken line is a claim. */
function lineLooks({ isClaim }: { readonly isClaim: boolean }): string {
  return isClaim ? "unknown" : "outside";
}

function shapeSvg(kind: NetworkNode["kind"], { x, y }: Spot, looks: "dot" | "ring"): Markup {
  if (kind === "person") return html`<circle class="${looks}" cx="${x}" cy="${y}" r="7"/>`;
  if (kind === "place") return svgPath(looks, `M${x} ${y - 8}l8 14h-16z`);
  return svgPath(looks, `M${x} ${y - 8}l8 8l-8 8l-8-8z`);
}

function cut(name: string, most: number): string {
  const letters = [...name];
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
