import type { CountedWords } from "../counted.ts";
import { phraseTable } from "../phrases.ts";

import { IRREGULAR_PARTICIPLES } from "./verbs.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const counted: CountedWords = {
  links: set("of the these those such its their his her our other more additional further new"),
  ends: set(
    "and or but nor yet so because although though while when where whereas if unless until till since before after as than that which who whom whose what why how " +
      "is are was were be been being am has have had having do does did will would shall should can could may might must " +
      "in on at by with without within during for to into onto over under above below between among amid across against through throughout toward towards around near behind beyond about despite per via upon off out up down outside inside following including like unlike except plus minus according along alongside " +
      "i you he she it we they me him them us there here this a an also not no never already still just only even then now later earlier ago soon once again too either neither both each every all however meanwhile more most less least so far last next said says told reported according respectively " +
      // Irregular pasts and plain verbs that no suffix gives away.
      "fled fell rose died went came took left lost got made held began became ran hit broke fought sent stood spoke shot drove flew grew knew saw showed wore wrote gave kept met sold bought brought caught felt led paid sought spent stole struck swept threw thought understood won remain include need want live face belong",
  ),
  inside: set("of from"),
  personal: new Set(),
  without: set("without not never"),
  purposes: set("for"),
  obliques: set("for to with by on into onto than about"),
  and: set("and or"),
  leftBefore: set("leaving leaves left"),
  leftBehind: phraseTable(
    ["remain", "remains", "remained", "stay", "stayed", "survive", "survived", "are left", "were left", "is left"].map(
      (phrase) => [phrase, true],
    ),
  ),
  respectively: set("respectively"),
  before: new Set(),
  headFirst: false,
  subjectsFollow: false,
  notPlurals: ["ss", "ous", "us", "is"],
  participleEndings: ["ed", "ing"],
  participles: IRREGULAR_PARTICIPLES,
  doingEndings: ["ing"],
  plurals: [
    ["ss", "ss"],
    ["us", "us"],
    ["is", "is"],
    ["ies", "y"],
    ["sses", "ss"],
    ["xes", "x"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["s", ""],
  ],
  singulars: new Map(
    "people:person men:man women:woman children:child lives:life policemen:policeman policewomen:policewoman gunmen:gunman fishermen:fisherman firemen:fireman servicemen:serviceman knives:knife wives:wife thieves:thief feet:foot teeth:tooth mice:mouse police:police troops:troop series:series species:species news:news headquarters:headquarters crises:crisis bodies:body gang:gang gas:gas bus:bus buses:bus gases:gas viruses:virus heroes:hero potatoes:potato youths:youth schoolchildren:schoolchild"
      .split(" ")
      .map((pair) => pair.split(":") as [string, string]),
  ),
  relatives: set("who whom whose that which"),
  subordinators: set("where when while because although since as"),
  copulas: set("is are was were"),
  doneThere: { copulas: set("was were lay lie occurred happened took place"), prepositions: set("in") },
  being: new Set(),
  undertakings: set("operation plan program programme campaign project mission initiative"),
  auxiliaries: set(
    "is are was were be been being has have had will would get gets got getting remain remains remained",
  ),
  passives: set("is are was were be been being get gets got"),
  includes: phraseTable(
    ["including", "include", "includes", "included", "among them", "among whom", "most of them"].map((phrase) => [
      phrase,
      true,
    ]),
  ),
  among: set("among"),
  anaphors: set("them these those which whom"),
  periods: set("period quarter semester eve morning evening weekend night"),
  fillers: set("others other more"),
  people: set(
    "people person persons individual individuals suspect suspects man men woman women others relatives families family nationals foreigners civilians students patients children adults elderly passengers crew leaders members politicians activists bodies babies toddlers kids teenagers youngsters brothers sisters siblings sons daughters parents mothers fathers couples wives husbands friends neighbours neighbors households males females souls youths hostages captives convicts pupils candidates delegates clients guests tourists pilgrims fans companions colleagues comrades chiefs kingpins thugs hitmen thieves bandits pirates tribesmen officials official servants worshippers teens cops bosses crooks monks nuns priests bishops spies pilots cadets clerks cooks athletes mechanics aides deputies envoys nationals brothers everyone clergy clergymen congressmen lawmen deckhands farmhands hikers tourists guests peasants merchants orphans widows twins infants newborns toddlers grandparents bystanders passersby breadwinners",
  ),
  agentEndings: ["ers", "ors", "ists", "ants", "ents", "ees", "men", "women", "ians", "aries", "eers"],
  notAgents: set(
    "salaries libraries diaries boundaries batteries tributaries summaries commentaries anniversaries seminaries estuaries dictionaries careers containers helicopters computers papers newspapers letters numbers trailers tankers meters metres kilometers kilometres liters litres quarters centers centres towers offers orders corners shelters borders rivers flowers powers servers printers trackers bunkers bulldozers cruisers launchers silencers drawers chapters posters folders ladders tractors motors reactors sensors doors floors factors sectors errors mirrors corridors colors colours favors plants restaurants warrants grants events accidents incidents documents patents tents cents continents components apartments departments governments statements agreements settlements payments investments elements experiments appointments arguments instruments monuments movements shipments consignments fragments segments committees fees trees coffees",
  ),
  verbEndings: [],
  doings: set(
    "carried bore wore had faced awaited received joined attended entered crossed sought got held denied admitted",
  ),
  tally: {
    nouns: set(
      "number numbers total totals tally tallies count counts toll tolls figure figures sum amount quantity average peak record high low",
    ),
    links: set("of at to by as totaled totalled reached reaches stood stands reaching totaling totalling"),
    just: set("just only now already"),
    running: phraseTable(
      ["since", "so far", "to date", "until now", "up to now", "as of", "cumulative"].map((phrase) => [phrase, true]),
    ),
    determiners: set("the a an this that these those its their his her our some any"),
  },
  not: {
    labels: set(
      "alias caliber calibre zip tel phone cell category no nos nr number numbers route routes highway road interstate flight room rooms article articles section sections chapter chapters page pages paragraph clause law laws decree decrees resolution resolutions bill act amendment bulletin case cases-no file docket district districts zone zones area unit post posts platform channel gate group level phase stage stages type class grade version volume vol part step row season episode week day apartment apt suite box building block sector precinct station line train bus terminal pier camp site formula psalm verse figure table appendix annex item lot model bottom boeing airbus apollo covid agenda top page-no id passport",
    ),
    ageBefore: set("aged age ages aging"),
    ageVerbs: new Set(),
    ageLinks: new Set(),
    who: set("who"),
    ageBounds: set("older younger"),
    ageAfter: set("old"),
    timeBefore: set(
      "last past next previous preceding following coming first final recent ago within every since after in before another early late those these same",
    ),
    periodBounds: set("over"),
    lasted: set("for of lasted lasting last lasts took take takes taking after is was were be been"),
    lastsIn: set("in"),
    timeAfter: set("ago later earlier before after prior afterward afterwards hence"),
    yearBefore: set(
      "in since by until till before after during of from to year fiscal summer winter spring fall autumn late early mid and or through between the",
    ),
    clockAfter: set("am pm a.m p.m a.m. p.m. hours gmt est local o'clock"),
    atHour: new Set(),
    toThe: new Set(),
    lasting: new Set(),
    prison: set(
      "prison jail sentence sentences imprisonment sentenced sentencing jailed imprisoned incarcerated term terms bars incarceration convicted jailed imprisoned incarcerated",
    ),
    prosecutors: set("prosecutor prosecutors prosecution"),
    demands: set("asked ask asks asking sought seek seeks seeking demanded demand demands requested request requests"),
    judges: set("judge judges court courts jury juries tribunal magistrate magistrates panel"),
    handing: set(
      "hand hands handed handing give gives gave given giving get gets got receive receives received impose imposes imposed",
    ),
    custody: set("pretrial pre-trial preventive remand awaiting"),
    atFourDigits: set("at"),
    monthsHaveCapital: true,
    perDay: phraseTable(["a day", "per day", "each day", "every day"].map((phrase) => [phrase, true])),
    theOne: new Set(),
    decades: new Set(),
    weekdays: set("monday tuesday wednesday thursday friday saturday sunday"),
    months: set(
      "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
    ),
  },
};
