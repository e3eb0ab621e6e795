import { placeNameOf } from "../lexicon/place-names.ts";
import { toldHtml } from "./acts.ts";
import { listedAddress } from "./addresses.ts";
import { wholeText } from "./amounts.ts";
import { type Edition, type EvidenceById, wordsIn } from "./edition.ts";
import { html, type Markup } from "./html.ts";
import { networkSvgs } from "./pictures/network.ts";
import type { ProfileKind } from "./words/record.ts";

/** Who or what stands in the same confirmed statements as the subject of a page. */
export interface ShownConnection {
  readonly kind: ProfileKind;
  readonly key: string;
  readonly name: string;
  readonly statementIds: readonly string[];
  /** Every one of the statements is somebody's claim, or hedged. */
  readonly isClaim: boolean;
}

const DRAWN_AT_MOST = 10;

/** Whose connections they are, and what its page tells besides. */
export interface ConnectionsSetting {
  readonly of: { readonly kind: ProfileKind; readonly name: string };
  readonly evidence: EvidenceById;
  /** Ids of statements whose words stand on the page already: they are not repeated. */
  readonly told: ReadonlySet<string>;
}

/** The connections as a picture, with the sources' words for each beside it. */
export function connectionsHtml(
  connections: readonly ShownConnection[],
  setting: ConnectionsSetting,
  edition: Edition,
): Markup {
  const words = wordsIn(edition.language);
  const { record: labels } = words;
  const drawn = connections.slice(0, DRAWN_AT_MOST).map((one) => ({
    kind: one.kind,
    name: connectedName(one, edition),
    gloss: glossOf(one, edition),
    isClaim: one.isClaim,
  }));
  const label = labels.connectionsLabel(
    setting.of.name,
    drawn.map(({ name, gloss, isClaim }) => `${name}, ${gloss}${isClaim ? `, ${labels.claimOnly}` : ""}`),
  );
  const picture = networkSvgs({ centre: setting.of, nodes: drawn, label }, ["narrow", "wide"]);
  const more = connections.length - drawn.length;
  return html`<p class="small quiet">${labels.connectionsHint}</p><div class="chart">${picture}</div>${more > 0 && html`<p class="small quiet">${labels.moreConnections(more)}</p>`}
<h3 class="kind">${labels.inWords}</h3><ul class="connections">${connections.map((one) => connectionHtml(one, setting, edition))}</ul>`;
}

/** A place by its name in the page's language, anything else as it is named. */
function connectedName({ kind, key, name }: ShownConnection, edition: Edition): string {
  return kind === "place" ? placeNameOf(key, edition.language, name) : name;
}

function glossOf({ statementIds }: ShownConnection, edition: Edition): string {
  const words = wordsIn(edition.language);
  return words.record.inStatements(wholeText(statementIds.length, words), statementIds.length === 1);
}

function connectionHtml(one: ShownConnection, { evidence, told: above }: ConnectionsSetting, edition: Edition): Markup {
  const { record: labels } = wordsIn(edition.language);
  const address = listedAddress(edition.language, one.kind, one.key);
  const isTold = one.statementIds.some((id) => above.has(id));
  const told = isTold ? [] : one.statementIds.flatMap((id) => evidence.get(id) ?? []).slice(0, 1);
  const claim = one.isClaim && html` <span class="quiet">(${labels.claimOnly})</span>`;
  return html`<li><p><a href="${address}">${connectedName(one, edition)}</a>, ${glossOf(one, edition)}${claim}</p>${told.map((item) => toldHtml(item, edition))}</li>
`;
}
