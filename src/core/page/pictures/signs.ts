import type { FindingName, Verdict } from "../../model/index.ts";
import { html, Markup } from "../html.ts";

/**
 * Signs 32 by 16. A verdict is a number line with a limit whose false side is hatched like ground: the bar is clear of
 * it, lies on it, crosses the limit, or is missing. A finding is a drawing of its problem. Words always stand beside.
 */
const GROUND =
  '<path class="line" d="M1 12.5h30"/><path class="rule" d="M19 1.5v13"/><path class="line" d="M21.5 15.5l3-3m0 3l3-3m0 3l3-3"/>';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  supported: `${GROUND}<path class="bar" d="M4 6.5h12"/>`,
  contradicted: `${GROUND}<path class="bar" d="M22 6.5h8"/>`,
  unsettled: `${GROUND}<path class="bar" d="M10 6.5h7.4M20.6 6.5h8"/>`,
  "no-record": `${GROUND}<path class="dashed" d="M4.5 4.5h11v4h-11z"/>`,
};

const FINDINGS: Readonly<Record<FindingName, string>> = {
  "as-of-gap": '<path class="rule" d="M3 5h26M3 11h13"/><path class="dotted" d="M18 11h11"/>',
  "window-mismatch":
    '<path class="rule" d="M3 5h16M12 11h17"/><path class="line" d="M3 2.5v5M19 2.5v5M12 8.5v5M29 8.5v5"/>',
  "population-mismatch": '<circle class="line" cx="9" cy="8" r="5"/><path class="line" d="M19 3h10v10H19z"/>',
  "not-a-subset": '<circle class="line" cx="21" cy="8" r="6.5"/><circle class="fill" cx="7.5" cy="8" r="3.2"/>',
  "double-count":
    '<circle class="line" cx="12" cy="8" r="6"/><circle class="line" cx="20" cy="8" r="6"/><path class="fill" d="M16 3.6a6 6 0 0 1 0 8.8a6 6 0 0 1 0-8.8z"/>',
  "falling-count": '<path class="rule" d="M3 4h10v4h8v4h7"/><path class="line" d="M25 9l3.5 3-3.5 3"/>',
  conflict: '<path class="bar" d="M3 8h8M21 8h8"/><path class="line" d="M17.5 2l-3 6h3l-3 6"/>',
  stale:
    '<circle class="fill" cx="5" cy="8" r="2.6"/><path class="dotted" d="M9.5 8h16"/><path class="rule" d="M28.5 3v10"/>',
  "one-original":
    '<circle class="fill" cx="5" cy="8" r="2.6"/><path class="line" d="M8 8h5l9-5m-9 5h9m-9 0l9 5"/><circle class="line" cx="25" cy="3" r="1.9"/><circle class="line" cx="25" cy="8" r="1.9"/><circle class="line" cx="25" cy="13" r="1.9"/>',
  "official-only": '<circle class="line" cx="16" cy="8" r="6.5"/><circle class="line" cx="16" cy="8" r="2.8"/>',
  scope:
    '<path class="rule" d="M6 2.5H3v11h3M18 2.5h3v11h-3"/><circle class="fill" cx="9" cy="8" r="1.9"/><circle class="fill" cx="15" cy="8" r="1.9"/><circle class="line" cx="28" cy="8" r="2.3"/>',
  rounding: '<path class="line" d="M4 8h24M4 4v8M28 4v8"/><circle class="fill" cx="13" cy="8" r="2.8"/>',
  understates: '<path class="bar" d="M3 8h8"/><path class="dashed" d="M13 5.5h16v5H13z"/>',
  "false-precision":
    '<path class="line" d="M3 13h26M3 13V5M16 13V5M29 13V5M19.2 13v-3M22.5 13v-3M25.8 13v-3"/><path class="rule" d="M20 2l5 5m0-5l-5 5"/>',
  arithmetic: '<path class="rule" d="M7 5.5h18M7 10.5h18"/><path class="line" d="M20.5 1.5l-9 13"/>',
  "headline-differs":
    '<path class="bar" d="M3 4h16"/><path class="line" d="M3 9.5h26M3 13.5h26"/><path class="dashed" d="M21 1.5h8v5h-8z"/>',
  "translation-differs":
    '<path class="line" d="M3 4h10M3 8h10M3 12h10M19 4h10M19 12h10"/><path class="bar" d="M19 8h4"/>',
  "hedge-dropped": '<path class="rule" d="M2 7h9M21 7h9"/><path class="line" d="M13 13.5l3-5 3 5"/>',
  "detail-differs":
    '<circle class="rule" cx="10" cy="6" r="3"/><path class="rule" d="M4 16c0-4 3-6 6-6s6 2 6 6"/><path class="dotted" d="M19 6h9M19 12h9"/>',
  "quotation-differs": '<path class="rule" d="M4 3v5M8 3v5M24 3v5M28 3v5"/><path class="dotted" d="M4 12.5h24"/>',
  unreviewed: '<circle class="dashed" cx="16" cy="8" r="5.5"/><path class="line" d="M16 5v3.5M16 10.5v.8"/>',
};

/** The drawing of a verdict; the words must stand beside it. */
export function verdictSign(verdict: Verdict): Markup {
  return VERDICT_SIGNS[verdict];
}

/** The drawing of a finding; its name and sentence must stand beside it. */
export function findingSign(finding: FindingName): Markup {
  return FINDING_SIGNS[finding];
}

const VERDICT_SIGNS = signsOf(VERDICTS);
const FINDING_SIGNS = signsOf(FINDINGS);

/** The drawings are the constants above, so they are taken as markup. */
function signsOf<Name extends string>(drawings: Readonly<Record<Name, string>>): Readonly<Record<Name, Markup>> {
  const signs = Object.entries<string>(drawings).map(([name, drawing]) => [
    name,
    html`<svg class="sign" width="2rem" height="1rem" viewBox="0 0 32 16" aria-hidden="true" focusable="false">${new Markup(drawing)}</svg>`,
  ]);
  return Object.fromEntries(signs) as Record<Name, Markup>;
}
