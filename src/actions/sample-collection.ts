import { codebook } from "../core/lexicon/codebook.ts";
import type { Actor, Collection } from "../core/model/index.ts";

/** Who loads and reviews the sample: no invented person stands in any record. */
export const SAMPLE_LOADER: Actor = { kind: "loader", name: "sample loader" };

/** The collection that the sample case is kept in, labelled on every page that shows it. */
export const SAMPLE_COLLECTION: Collection = {
  id: "sample",
  name: "Sample case",
  codebookVersion: codebook.version,
  visibility: "public",
  timeZone: "America/Guatemala",
  label: "Sample case",
};
