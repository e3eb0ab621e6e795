import { Path2D, type SKRSContext2D } from "@napi-rs/canvas";

/** The light colours of the stylesheet: a card is seen on other people's pages, in whatever theme. */
export const COLOURS = {
  paper: "#fcfcfa",
  ink: "#15181b",
  soft: "#454b52",
  faint: "#5f656c",
  indigo: "#2b3c9e",
  indigoMid: "#7784cb",
  brick: "#a5301a",
} as const;

interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** What the stylesheet says of the classes that our drawings use; "" stands for the drawing's own colour. */
const LOOKS: Readonly<Record<string, Look>> = {
  one: { stroke: COLOURS.indigo },
  other: { stroke: COLOURS.indigoMid },
  "one area": { fill: COLOURS.indigo },
  "other area": { fill: COLOURS.indigoMid },
  empty: { fill: COLOURS.paper, stroke: COLOURS.ink, dash: [3, 2] },
  limit: { stroke: COLOURS.ink, width: 2 },
  axis: { stroke: COLOURS.faint },
  bracket: { stroke: COLOURS.faint },
  line: { stroke: "", width: 1.25 },
  rule: { stroke: "", width: 2 },
  bar: { stroke: "", width: 5 },
  dashed: { stroke: "", width: 1.25, dash: [2.5, 2] },
  fill: { fill: "" },
};

type Attributes = ReadonlyMap<string, string>;

/**
 * Draws one of our own pictures: paths, boxes and words, with the looks that the stylesheet gives their classes. No other
 * SVG is taken: there is no style, no link and no script to it.
 */
export function drawSvg(context: SKRSContext2D, svg: string, colour: string): void {
  const drawing = svg.replace(/<defs>.*?<\/defs>/gs, "");
  for (const [, name = "", written = "", words = ""] of drawing.matchAll(
    /<(path|rect|text)\b([^>]*?)\/?>(?:([^<]*)<\/text>)?/g,
  )) {
    const attributes = new Map(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
    );
    if (name === "text") drawWords(context, attributes, unescaped(words));
    else drawShape(context, shapeOf(name, attributes), { attributes, colour });
  }
}

function shapeOf(name: string, attributes: Attributes): Path2D {
  if (name === "path") return new Path2D(attributes.get("d") ?? "");
  const shape = new Path2D();
  shape.rect(
    numberIn(attributes, "x"),
    numberIn(attributes, "y"),
    numberIn(attributes, "width"),
    numberIn(attributes, "height"),
  );
  return shape;
}

function drawShape(context: SKRSContext2D, shape: Path2D, given: { attributes: Attributes; colour: string }): void {
  const { attributes, colour } = given;
  const isHatched = attributes.get("fill")?.startsWith("url(") === true;
  if (isHatched) drawHatching(context, shape, attributes);
  const look = isHatched ? {} : (LOOKS[attributes.get("class") ?? ""] ?? {});
  if (look.fill !== undefined) {
    context.fillStyle = look.fill || colour;
    context.fill(shape);
  }
  if (look.stroke === undefined) return;
  context.strokeStyle = look.stroke || colour;
  context.lineWidth = Number(attributes.get("stroke-width") ?? look.width ?? 1);
  context.setLineDash([...(attributes.get("stroke-dasharray")?.split(" ").map(Number) ?? look.dash ?? [])]);
  context.stroke(shape);
  context.setLineDash([]);
}

/** Slanted hairlines, six units apart, as the pattern of the pages has them. */
function drawHatching(context: SKRSContext2D, shape: Path2D, attributes: Attributes): void {
  const [x, y] = [numberIn(attributes, "x"), numberIn(attributes, "y")];
  const [width, height] = [numberIn(attributes, "width"), numberIn(attributes, "height")];
  context.save();
  context.clip(shape);
  context.globalAlpha = 0.55;
  context.strokeStyle = COLOURS.faint;
  context.lineWidth = 1.2;
  context.beginPath();
  for (let start = x - height; start < x + width; start += 8.5) {
    context.moveTo(start, y + height);
    context.lineTo(start + height, y);
  }
  context.stroke();
  context.restore();
}

function drawWords(context: SKRSContext2D, attributes: Attributes, words: string): void {
  const looks = new Set((attributes.get("class") ?? "").split(" "));
  const anchor = attributes.get("text-anchor");
  context.font = `${looks.has("strong") ? 600 : 400} ${looks.has("large") ? 20 : 15}px Archivo, Arial, sans-serif`;
  context.textAlign = anchor === "middle" ? "center" : anchor === "end" ? "right" : "left";
  const [x, y] = [numberIn(attributes, "x"), numberIn(attributes, "y")];
  if (looks.has("haloed")) {
    context.strokeStyle = COLOURS.paper;
    context.lineWidth = 4;
    context.strokeText(words, x, y);
  }
  context.fillStyle = looks.has("quiet") ? COLOURS.soft : COLOURS.ink;
  context.fillText(words, x, y);
  context.textAlign = "left";
}

function numberIn(attributes: Attributes, name: string): number {
  return Number(attributes.get(name) ?? 0);
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

function unescaped(words: string): string {
  return words.replace(/&(?:lt|gt|quot|#39|amp);/g, (reference) => REFERENCES[reference] ?? reference);
}
