import { Parser } from "htmlparser2";

/** An element as it was read. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The root of an XML document. @throws when it is not well-formed: an element left open, a second root, a bare character. */
export function parseXml(written: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [top];
  const closed: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, attributes, children: [], text: "" };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        open.at(-1)!.text += text;
      },
      onclosetag(name, isImplied) {
        const element = open.pop();
        if (element?.name !== name) throw new Error(`</${name}> closes <${element?.name}>`);
        if (isImplied && !written.includes("/>")) throw new Error(`<${name}> is never closed`);
        closed.push(name);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(written);
  const [root, ...others] = top.children;
  if (root === undefined || others.length > 0) throw new Error(`${top.children.length} roots`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not know
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(written))
    throw new Error("a character XML does not know");
  return root;
}

/** The children of an element that have this name. */
export function elementsIn(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child that has this name; empty when there is none. */
export function textIn(element: Element, name: string): string {
  return elementsIn(element, name)[0]?.text.trim() ?? "";
}
