import { phraseTable } from "../phrases.ts";
import type { PlaceWords } from "../places.ts";
import { formsOf } from "../revisions.ts";
import { paradigmOf } from "./verbs.ts";

export const places: PlaceWords = {
  heads: new Set(
    "department departments province provinces state states municipality municipalities city cities village villages district districts county region island islands river lake mountain mountains valley port peninsula gulf bay coast border neighborhood neighbourhood parish parishes town towns canton cantons avenue street road highway bridge airport park beach desert canal volcano constituency area zone capital outskirts suburb suburbs prison jail hamlet hamlets township townships borough boroughs governorate governorates prefecture prefectures archipelago settlement settlements camp camps enclave plateau basin delta strait cape forest jungle creek gorge dam base reserve ranch hacienda".split(
      " ",
    ),
  ),
  divisions: new Set(
    "state province department district county parish municipality region prefecture canton governorate".split(" "),
  ),
  named: new Set(
    "park beach road street avenue boulevard drive lane highway freeway turnpike bridge tunnel plaza square stadium arena mall tower towers building hospital airport station harbor harbour creek brook river lake reservoir canyon hill hills mountain mountains mount ridge valley bay island islands isle peninsula forest desert glacier empire county parish district township borough heights gardens cemetery ranch reef strait canal falls springs cathedral palace castle museum theater theatre zoo".split(
      " ",
    ),
  ),
  namedWithOf: new Set(),
  waters: new Set(),
  numbered: new Set("ward district zone sector precinct".split(" ")),
  arrivals: ["arriv"],
  polices: new Set(
    "federal national state local military riot traffic border transport municipal metropolitan civil judicial special armed secret religious regular auxiliary".split(
      " ",
    ),
  ),
  laws: new Set("law laws act statute code article legislation".split(" ")),
  countryAcronyms: new Map(),
  locatives: new Set(
    "in at from near to across outside inside throughout around into between toward towards off".split(" "),
  ),
  inside: new Set("in into at across throughout inside within around near along off outside".split(" ")),
  leaving: new Set("flee fleeing fled leave leaving left escape escaping escaped".split(" ")),
  coming: new Set("native natives national nationals citizen citizens born".split(" ")),
  fromWords: new Set("from".split(" ")),
  thanWords: new Set(["than"]),
  prefixes: new Set(
    "san santa santo new north south east west northern southern eastern western central upper lower port fort mount saint st el la los las".split(
      " ",
    ),
  ),
  provinces: new Set("province provinces department departments state states region".split(" ")),
  towns: new Set("city town municipality village district canton capital".split(" ")),
  passing: new Set("through via".split(" ")),
  clearings: "remov clear evict dislodg oust expel recover exhum rescu retriev pulled".split(" "),
  passages:
    "deport expel repatriat return enter cross pass move moving transit ship smuggl traffick export import left leav travel sail".split(
      " ",
    ),
  dwellers: new Set("families residents inhabitants villagers farmers neighbours neighbors".split(" ")),
  lies: new Set(
    "northern southern eastern western central northeastern northwestern southeastern southwestern northernmost southernmost north south east west northeast northwest southeast southwest coastal border inland island port capital remote rural mountainous landlocked industrial frontier highland caribbean pacific lower upper".split(
      " ",
    ),
  ),
  premises: new Set(
    "bar bars cantina cantinas tavern taverns nightclub nightclubs club clubs restaurant restaurants cafe hotel hotels motel motels hostel house houses home homes building buildings apartment warehouse warehouses workshop garage shop shops store stores business businesses market markets supermarket school schools college university church churches temple chapel hospital hospitals clinic clinics morgue ranch ranches farm farms estate cockpit gym barbershop shelter shelters orphanage barracks precinct checkpoint court courts courthouse tribunal hall pier dock docks shipyard dump landfill cemetery factory factories quarry".split(
      " ",
    ),
  ),
  placeless: new Set(
    "document report text draft source expert analyst position stance version theory hypothesis part aspect thing argument question answer issue topic chapter idea".split(
      " ",
    ),
  ),
  facing: phraseTable(["facing", "opposite"].map((words) => [words, true] as const)),
  coasts: new Set("coast coasts shore shores waters beach beaches".split(" ")),
  nationals: new Set(["national", "nationwide", "countrywide"]),
  worlds: new Set(["world", "worldwide", "global", "regional"]),
  nationwide: phraseTable(
    [
      "nationwide",
      "nationally",
      "across the nation",
      "throughout the nation",
      "the national average",
      "the national rate",
      "the national total",
      "the national figure",
      "countrywide",
      "at the national level",
      "across the country",
      "throughout the country",
      "in the country",
      "the country's",
      "around the country",
    ].map((words) => [words, true] as const),
  ),
  worldwide: phraseTable(
    [
      "worldwide",
      "around the world",
      "across the world",
      "in the world",
      "throughout the world",
      "all over the world",
      "around the globe",
      "across the globe",
      "the world's",
      "globally",
      "global",
      "planet",
      "countries",
      "economies",
    ].map((words) => [words, true] as const),
  ),
  tallying: formsOf(
    "record register log tally count see have add post suffer experience witness report total average end close finish open start begin lead follow top account reach notch clock endure"
      .split(" ")
      .map(paradigmOf),
  ),
  countryBeside: { except: new Set(["US", "CA", "GB", "IE", "AU", "NZ"]) },
  nameIndex: 0,
  parts: new Set("north south east west center centre".split(" ")),
  goals: new Set(["to", "toward", "towards"]),
  both: new Set(["both"]),
  directions: new Map(
    ["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"]
      .flatMap((part) => [part, `${part}ern`].map((word) => [word, part] as const))
      .concat([
        ["central", "centre"],
        ["centre", "centre"],
        ["center", "centre"],
      ]),
  ),
  near: phraseTable(
    ["near", "close to", "outside", "outside of", "on the outskirts of", "in the outskirts of", "at the outskirts of"]
      .concat([
        "in the vicinity of",
        "on the edge of",
        "on the fringes of",
        "in the surroundings of",
        "beyond",
        "around",
      ])
      .concat(["next to", "adjacent to", "bordering", "surrounding", "greater", "metropolitan", "in the suburbs of"])
      .concat([
        "on the road to",
        "on the way to",
        "on the highway to",
        "en route to",
        "bound for",
        "north of",
        "south of",
      ])
      .concat(["east of", "west of", "northeast of", "northwest of", "southeast of", "southwest of", "not far from"])
      .concat(["kilometres from", "kilometers from", "km from", "miles from", "kilometres outside", "miles outside"])
      .map((words) => [words, true] as const),
  ),
  nearBehind: phraseTable(
    ["metropolitan area", "metro area", "area", "and its surroundings", "and surrounding areas", "and surroundings"]
      .concat(["and its suburbs", "and nearby towns", "and its outskirts", "suburbs", "'s outskirts", "'s suburbs"])
      .map((words) => [words, true] as const),
  ),
  between: new Set(["between"]),
  neighbouring: new Set(["neighboring", "neighbouring", "nearby"]),
  streets: new Set("streets avenues squares neighborhoods neighbourhoods downtown central".split(" ")),
  whole: new Set(["all", "whole", "entire"]),
  sought: new Set(["wanted", "sought"]),
  fugitives: new Set(["fugitive", "fugitives"]),
  country: new Set(["country"]),
};
