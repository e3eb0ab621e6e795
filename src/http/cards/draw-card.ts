import { readFileSync } from "node:fs";
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import { CARD_SIZE, type Card, type CardFigure } from "../../core/page/card.ts";
import { verdictSign } from "../../core/page/pictures/signs.ts";
import { COLOURS, drawSvg } from "./svg-on-canvas.ts";

for (const [file, family] of [
  ["faustina.woff2", "Faustina"],
  ["archivo.woff2", "Archivo"],
] as const)
  GlobalFonts.register(readFileSync(new URL(`../assets/fonts/${file}`, import.meta.url)), family);

const EDGE = 64;
const WIDTH = CARD_SIZE.width - 2 * EDGE;
const READING = "Faustina, Georgia, serif";
const DATA = "Archivo, Arial, sans-serif";

/** Draws a card: the figure in its bracket, the verdict with its sign, its picture, and the headline. */
export function drawCard(card: Card): Promise<Uint8Array> {
  const canvas: Canvas = createCanvas(CARD_SIZE.width, CARD_SIZE.height);
  const context = canvas.getContext("2d");
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, CARD_SIZE.width, CARD_SIZE.height);
  drawBrand(context, card);
  if (card.list !== undefined) drawList(context, card, card.list);
  else if (card.figure === null) drawTitle(context, card.title, { top: 200, size: 76, lines: 4 });
  else drawFigure(context, card.figure, card.title);
  return canvas.encode("png");
}

/** The outlet's name in its own bracket, and at the other end as of when. */
function drawBrand(context: SKRSContext2D, card: Card): void {
  context.fillStyle = COLOURS.ink;
  context.font = `700 40px ${READING}`;
  const name = cutTo(context, card.outlet, WIDTH * 0.6);
  context.fillText(name, EDGE, 84);
  bracket(context, { x: EDGE - 3, y: 98, width: context.measureText(name).width + 6, tick: 12, weight: 3 });
  const asOf = card.figure?.asOf ?? null;
  if (asOf === null) return;
  context.fillStyle = COLOURS.soft;
  context.font = `400 26px ${DATA}`;
  context.textAlign = "right";
  context.fillText(asOf, CARD_SIZE.width - EDGE, 84);
  context.textAlign = "left";
}

function drawFigure(context: SKRSContext2D, figure: CardFigure, title: string): void {
  const size = fitted(context, figure.words, { weight: 600, family: DATA, most: 112, least: 44, width: WIDTH });
  const baseline = 150 + size * 0.78;
  context.fillStyle = COLOURS.ink;
  const shown = cutTo(context, figure.words, WIDTH);
  context.fillText(shown, EDGE, baseline);
  const { width } = context.measureText(shown);
  drawMark(context, figure, { x: EDGE - 6, y: baseline + size * 0.24, width: width + 12 });
  let y = baseline + size * 0.24 + 46;
  if (figure.counted !== "") {
    context.font = `400 34px ${READING}`;
    context.fillStyle = COLOURS.soft;
    context.fillText(cutTo(context, figure.counted, WIDTH), EDGE, y);
    y += 20;
  }
  drawVerdict(context, figure, y);
  const bottom = figure.picture === null ? null : drawPicture(context, figure.picture, y + 64);
  drawTitle(
    context,
    title,
    bottom === null ? { top: y + 96, size: 54, lines: 3 } : { top: bottom + 22, size: 40, lines: 2 },
  );
}

/** The name of a list with what it holds, and below a rule the newest figure and headline. */
function drawList(context: SKRSContext2D, { title, figure }: Card, list: NonNullable<Card["list"]>): void {
  let y = 186;
  if (list.kind !== "") {
    context.fillStyle = COLOURS.indigo;
    context.font = `600 28px ${DATA}`;
    context.fillText(cutTo(context, list.kind, WIDTH), EDGE, y);
    y += 14;
  }
  const size = fitted(context, title, { weight: 650, family: READING, most: 88, least: 52, width: WIDTH });
  context.fillStyle = COLOURS.ink;
  context.fillText(cutTo(context, title, WIDTH), EDGE, y + size * 0.8);
  y += size * 1.06;
  if (list.holds !== "") {
    context.fillStyle = COLOURS.soft;
    context.font = `400 28px ${DATA}`;
    context.fillText(cutTo(context, list.holds, WIDTH), EDGE, y + 28);
    y += 40;
  }
  if (list.newest === null) return;
  y += 26;
  context.fillStyle = COLOURS.ink;
  context.fillRect(EDGE, y, WIDTH, 2);
  if (figure === null) drawTitle(context, list.newest, { top: y + 34, size: 48, lines: 3 });
  else drawTitle(context, list.newest, { top: drawNewest(context, figure, y), size: 40, lines: 2 });
}

/** The newest figure in its bracket, with what it counts beside it. Gives where it ends. */
function drawNewest(context: SKRSContext2D, figure: CardFigure, top: number): number {
  const size = fitted(context, figure.words, { weight: 600, family: DATA, most: 64, least: 36, width: WIDTH * 0.6 });
  const baseline = top + 40 + size * 0.72;
  context.fillStyle = COLOURS.ink;
  const shown = cutTo(context, figure.words, WIDTH * 0.6);
  context.fillText(shown, EDGE, baseline);
  const { width } = context.measureText(shown);
  drawMark(context, figure, { x: EDGE - 6, y: baseline + size * 0.36, width: width + 12 });
  context.fillStyle = COLOURS.soft;
  context.font = `400 30px ${READING}`;
  if (figure.counted !== "")
    context.fillText(cutTo(context, figure.counted, WIDTH - width - 40), EDGE + width + 30, baseline);
  return baseline + size * 0.36 + 24;
}

function drawVerdict(context: SKRSContext2D, figure: CardFigure, y: number): void {
  context.save();
  context.translate(EDGE, y + 8);
  context.scale(2.25, 2.25);
  drawSvg(context, verdictSign(figure.verdict).text, figure.verdict === "contradicted" ? COLOURS.brick : COLOURS.ink);
  context.restore();
  context.fillStyle = figure.verdict === "contradicted" ? COLOURS.brick : COLOURS.ink;
  context.font = `600 34px ${DATA}`;
  context.fillText(cutTo(context, figure.verdictText, WIDTH - 92), EDGE + 92, y + 38);
}

/** Gives where it ends. */
function drawPicture(context: SKRSContext2D, svg: string, top: number): number {
  const [, width = 960, height = 100] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const scale = WIDTH / width;
  context.save();
  context.translate(EDGE, top);
  context.scale(scale, scale);
  drawSvg(context, svg, COLOURS.ink);
  context.restore();
  return top + height * scale;
}

/** The headline, as many lines as fit; what does not fit is cut between words. */
function drawTitle(context: SKRSContext2D, title: string, at: { top: number; size: number; lines: number }): void {
  context.fillStyle = COLOURS.ink;
  context.font = `650 ${at.size}px ${READING}`;
  const step = at.size * 1.14;
  const fits = Math.max(1, Math.min(at.lines, Math.floor((CARD_SIZE.height - 30 - at.top) / step)));
  balanced(context, title, fits).forEach((line, index) => {
    context.fillText(line, EDGE, at.top + at.size * 0.8 + index * step);
  });
}

/** The lines set as narrow as they can be without becoming more, so that no word stands alone. */
function balanced(context: SKRSContext2D, text: string, most: number): readonly string[] {
  let best = linesOf(context, text, { most, width: WIDTH });
  for (let width = WIDTH - 40; width > WIDTH / 2; width -= 40) {
    const narrower = linesOf(context, text, { most: most + 1, width });
    if (narrower.length > best.length) return best;
    best = narrower;
  }
  return best;
}

function linesOf(context: SKRSContext2D, text: string, room: { most: number; width: number }): readonly string[] {
  const { most, width } = room;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  const all = [...lines, line];
  const shown = all.length <= most ? all : [...all.slice(0, most - 1), `${all.slice(most - 1).join(" ")}…`];
  return shown.map((one) => cutTo(context, one, WIDTH));
}

function cutTo(context: SKRSContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  const words = text.replace(/…$/, "").split(" ");
  while (words.length > 1 && context.measureText(`${words.join(" ")}…`).width > width) words.pop();
  let cut = words.join(" ");
  while (cut.length > 1 && context.measureText(`${cut}…`).width > width) cut = cut.slice(0, -1);
  return `${cut.replace(/[\s,;:.]+$/, "")}…`;
}

/** Sets the largest type in which the words fit the width, and gives its size. */
function fitted(
  context: SKRSContext2D,
  words: string,
  type: { weight: number; family: string; most: number; least: number; width: number },
): number {
  for (let size = type.most; ; size -= 8) {
    context.font = `${type.weight} ${size}px ${type.family}`;
    if (size <= type.least || context.measureText(words).width <= type.width) return size;
  }
}

/** The bracket under the figure, as in the text: one rule for what somebody stated, two for what was worked out. */
function drawMark(context: SKRSContext2D, figure: CardFigure, at: { x: number; y: number; width: number }): void {
  const looks = new Set(figure.looks.split(" "));
  const ends = { isOpenLeft: looks.has("open-left"), isOpenRight: looks.has("open-right") };
  const colour = looks.has("contradicted") ? COLOURS.brick : COLOURS.indigo;
  const second = looks.has("worked") ? 11 : 0;
  bracket(context, { ...at, ...ends, colour, tick: 30 + second, weight: 5 });
  if (second > 0) bracket(context, { ...at, ...ends, colour, y: at.y - second, tick: 5, weight: 5 });
}

interface Bracket {
  readonly x: number;
  /** Of its lower edge. */
  readonly y: number;
  readonly width: number;
  readonly tick: number;
  readonly weight: number;
  readonly colour?: string;
  readonly isOpenLeft?: boolean;
  readonly isOpenRight?: boolean;
}

function bracket(context: SKRSContext2D, at: Bracket): void {
  const { x, y, width, tick, weight, colour = COLOURS.indigo } = at;
  const rule = context.createLinearGradient(x, 0, x + width, 0);
  const fade = Math.min(0.5, 110 / width);
  rule.addColorStop(0, at.isOpenLeft === true ? `${colour}00` : colour);
  rule.addColorStop(fade, colour);
  rule.addColorStop(1 - fade, colour);
  rule.addColorStop(1, at.isOpenRight === true ? `${colour}00` : colour);
  context.fillStyle = rule;
  context.fillRect(x, y - weight, width, weight);
  context.fillStyle = colour;
  if (at.isOpenLeft !== true) context.fillRect(x, y - tick, weight, tick);
  if (at.isOpenRight !== true) context.fillRect(x + width - weight, y - tick, weight, tick);
}
