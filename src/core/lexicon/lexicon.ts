import type { Language } from "../model/index.ts";
import type { ActWords } from "./acts.ts";
import type { AttitudeWords } from "./attitudes.ts";
import type { BoundWords } from "./bounds.ts";
import type { CertaintyWords } from "./certainty.ts";
import type { ComparisonWords } from "./comparisons.ts";
import type { CountedWords } from "./counted.ts";
import type { DoerWords } from "./doers.ts";
import { acts as enActs } from "./en/acts.ts";
import { attitudes as enAttitudes } from "./en/attitudes.ts";
import { bounds as enBounds } from "./en/bounds.ts";
import { certainty as enCertainty } from "./en/certainty.ts";
import { comparisons as enComparisons } from "./en/comparisons.ts";
import { counted as enCounted } from "./en/counted.ts";
import { doers as enDoers } from "./en/doers.ts";
import { events as enEvents } from "./en/events.ts";
import { furniture as enFurniture } from "./en/furniture.ts";
import { gentilics as enGentilics } from "./en/gentilics.ts";
import { grammar as enGrammar } from "./en/grammar.ts";
import { handling as enHandling } from "./en/handling.ts";
import { hedges as enHedges } from "./en/hedges.ts";
import { identification as enIdentification } from "./en/identification.ts";
import { limits as enLimits } from "./en/limits.ts";
import { measures as enMeasures } from "./en/measures.ts";
import { names as enNames } from "./en/names.ts";
import { numbers as enNumbers } from "./en/numbers.ts";
import { offences as enOffences } from "./en/offences.ts";
import { officialBodies as enOfficialBodies } from "./en/official-bodies.ts";
import { organizations as enOrganizations } from "./en/organizations.ts";
import { parties as enParties } from "./en/parties.ts";
import { partitives as enPartitives } from "./en/partitives.ts";
import { places as enPlaces } from "./en/places.ts";
import { revisions as enRevisions } from "./en/revisions.ts";
import { rhetoric as enRhetoric } from "./en/rhetoric.ts";
import { segmentation as enSegmentation } from "./en/segmentation.ts";
import { speech as enSpeech } from "./en/speech.ts";
import { times as enTimes } from "./en/times.ts";
import { titles as enTitles } from "./en/titles.ts";
import { units as enUnits } from "./en/units.ts";
import { windows as enWindows } from "./en/windows.ts";
import { acts as esActs } from "./es/acts.ts";
import { attitudes as esAttitudes } from "./es/attitudes.ts";
import { bounds as esBounds } from "./es/bounds.ts";
import { certainty as esCertainty } from "./es/certainty.ts";
import { comparisons as esComparisons } from "./es/comparisons.ts";
import { counted as esCounted } from "./es/counted.ts";
import { doers as esDoers } from "./es/doers.ts";
import { events as esEvents } from "./es/events.ts";
import { furniture as esFurniture } from "./es/furniture.ts";
import { gentilics as esGentilics } from "./es/gentilics.ts";
import { grammar as esGrammar } from "./es/grammar.ts";
import { handling as esHandling } from "./es/handling.ts";
import { hedges as esHedges } from "./es/hedges.ts";
import { identification as esIdentification } from "./es/identification.ts";
import { limits as esLimits } from "./es/limits.ts";
import { measures as esMeasures } from "./es/measures.ts";
import { names as esNames } from "./es/names.ts";
import { numbers as esNumbers } from "./es/numbers.ts";
import { offences as esOffences } from "./es/offences.ts";
import { officialBodies as esOfficialBodies } from "./es/official-bodies.ts";
import { organizations as esOrganizations } from "./es/organizations.ts";
import { parties as esParties } from "./es/parties.ts";
import { partitives as esPartitives } from "./es/partitives.ts";
import { places as esPlaces } from "./es/places.ts";
import { revisions as esRevisions } from "./es/revisions.ts";
import { rhetoric as esRhetoric } from "./es/rhetoric.ts";
import { segmentation as esSegmentation } from "./es/segmentation.ts";
import { speech as esSpeech } from "./es/speech.ts";
import { times as esTimes } from "./es/times.ts";
import { titles as esTitles } from "./es/titles.ts";
import { units as esUnits } from "./es/units.ts";
import { windows as esWindows } from "./es/windows.ts";
import type { EventWords } from "./events.ts";
import type { FurnitureWords } from "./furniture.ts";
import type { GentilicWords } from "./gentilics.ts";
import type { GrammarWords } from "./grammar.ts";
import type { HandlingWords } from "./handling.ts";
import type { HedgeWords } from "./hedges.ts";
import type { IdentificationWords } from "./identification.ts";
import type { LimitWords } from "./limits.ts";
import type { MeasureWords } from "./measures.ts";
import type { NameWords } from "./names.ts";
import type { NumberWords } from "./numbers.ts";
import type { OffenceWords } from "./offences.ts";
import type { OfficialBodyWords } from "./official-bodies.ts";
import type { OrganizationWords } from "./organizations.ts";
import type { PartyWords } from "./parties.ts";
import type { PartitiveWords } from "./partitives.ts";
import type { PlaceWords } from "./places.ts";
import type { RevisionWords } from "./revisions.ts";
import type { RhetoricWords } from "./rhetoric.ts";
import type { SegmentationWords } from "./segmentation.ts";
import type { SpeechWords } from "./speech.ts";
import type { TimeWords } from "./times.ts";
import type { TitleWords } from "./titles.ts";
import type { UnitWords } from "./units.ts";
import type { WindowWords } from "./windows.ts";

/** The words of one language as data. A further language is a further folder with the same sections. */
export interface Lexicon {
  readonly language: Language;
  readonly units: UnitWords;
  readonly numbers: NumberWords;
  readonly rhetoric: RhetoricWords;
  readonly revisions: RevisionWords;
  readonly measures: MeasureWords;
  readonly handling: HandlingWords;
  readonly hedges: HedgeWords;
  readonly offences: OffenceWords;
  readonly counted: CountedWords;
  readonly bounds: BoundWords;
  readonly certainty: CertaintyWords;
  readonly comparisons: ComparisonWords;
  readonly identification: IdentificationWords;
  readonly segmentation: SegmentationWords;
  readonly grammar: GrammarWords;
  readonly parties: PartyWords;
  readonly doers: DoerWords;
  readonly events: EventWords;
  readonly acts: ActWords;
  readonly times: TimeWords;
  readonly windows: WindowWords;
  readonly furniture: FurnitureWords;
  readonly titles: TitleWords;
  readonly speech: SpeechWords;
  readonly attitudes: AttitudeWords;
  readonly limits: LimitWords;
  readonly partitives: PartitiveWords;
  readonly places: PlaceWords;
  readonly officialBodies: OfficialBodyWords;
  readonly organizations: OrganizationWords;
  readonly names: NameWords;
  readonly gentilics: GentilicWords;
}

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: {
    language: "en",
    units: enUnits,
    numbers: enNumbers,
    rhetoric: enRhetoric,
    revisions: enRevisions,
    measures: enMeasures,
    handling: enHandling,
    hedges: enHedges,
    offences: enOffences,
    counted: enCounted,
    bounds: enBounds,
    certainty: enCertainty,
    comparisons: enComparisons,
    identification: enIdentification,
    segmentation: enSegmentation,
    grammar: enGrammar,
    parties: enParties,
    doers: enDoers,
    events: enEvents,
    acts: enActs,
    times: enTimes,
    windows: enWindows,
    furniture: enFurniture,
    titles: enTitles,
    speech: enSpeech,
    attitudes: enAttitudes,
    limits: enLimits,
    partitives: enPartitives,
    places: enPlaces,
    officialBodies: enOfficialBodies,
    organizations: enOrganizations,
    names: enNames,
    gentilics: enGentilics,
  },
  es: {
    language: "es",
    units: esUnits,
    numbers: esNumbers,
    rhetoric: esRhetoric,
    revisions: esRevisions,
    measures: esMeasures,
    handling: esHandling,
    hedges: esHedges,
    offences: esOffences,
    counted: esCounted,
    bounds: esBounds,
    certainty: esCertainty,
    comparisons: esComparisons,
    identification: esIdentification,
    segmentation: esSegmentation,
    grammar: esGrammar,
    parties: esParties,
    doers: esDoers,
    events: esEvents,
    acts: esActs,
    times: esTimes,
    windows: esWindows,
    furniture: esFurniture,
    titles: esTitles,
    speech: esSpeech,
    attitudes: esAttitudes,
    limits: esLimits,
    partitives: esPartitives,
    places: esPlaces,
    officialBodies: esOfficialBodies,
    organizations: esOrganizations,
    names: esNames,
    gentilics: esGentilics,
  },
};

/** The languages that are read. */
export const LANGUAGES = Object.keys(LEXICONS) as readonly Language[];

/** The words of one language. */
export function lexiconOf(language: Language): Lexicon {
  return LEXICONS[language];
}
