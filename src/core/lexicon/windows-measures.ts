/** Measures of the codebook that count things that happen, so that a figure of theirs has a day; the same in every language. */
export const happenings: ReadonlySet<string> = new Set(
  "arrests detentions releases deportations extraditions migrants displaced deaths injuries disappearances kidnappings victims attacks protests seizures weapons drugs votes".split(
    " ",
  ),
);
