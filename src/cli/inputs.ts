import type { Input } from "../actions/take-text.ts";

/** What an argument names: "-" standard input, an address with a scheme, else a file. */
export function inputFrom(argument: string): Input {
  if (argument === "-") return { kind: "stream", name: "standard input", stream: process.stdin };
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(argument) ? { kind: "url", url: argument } : { kind: "file", path: argument };
}
