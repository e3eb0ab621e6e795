import { userInfo } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { type Actor, type Day, isDay } from "../core/model/index.ts";

/** `--published 2022-06-01`: outranks the date that a document gives itself. */
export function publishedOption(): Option {
  return dayOption("--published <date>", "the day it was published, as 2022-05-30");
}

/** An option whose value is a day, refused when there is no such day. */
export function dayOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((written): Day => {
    if (isDay(written)) return written;
    throw new InvalidArgumentError("It must be a date that exists, written as 2022-05-30.");
  });
}

export function languageOption(): Option {
  return new Option("--language <language>", "the language it is written in, where that cannot be told").choices([
    "en",
    "es",
  ]);
}

export function jsonOption(): Option {
  return new Option("--json", "print JSON");
}

/** Who stands behind what is written to the record. */
export function byOption(): Option {
  return new Option("--by <name>", "who does this, for the record").default(userName(), "this system's user");
}

export function collectionOption(): Option {
  return new Option("--collection <id>", "the collection of the record").default("desk");
}

export function personFrom(options: { readonly by: string }): Actor {
  return { kind: "person", name: options.by };
}

/** An account without a name (a container's bare number) is named by its number. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? "unknown"}`;
  }
}

/** A command with the sentence that `--help` says of it. */
export function command(name: string, description: string): Command {
  return new Command(name).description(description);
}
