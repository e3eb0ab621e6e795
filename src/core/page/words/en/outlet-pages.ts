import type { OutletWords } from "../outlet-pages.ts";

/** English words of the outlet's pages. */
export const outletPages: OutletWords = {
  names: {
    about: "About",
    methodology: "How we count",
    licence: "Licence",
    privacy: "Privacy",
    contact: "Contact",
  },
  ledes: {
    methodology:
      "Every number here was said by somebody, or follows from what somebody said. This page says how we get from words to a number, and how we decide whether a sentence holds.",
    licence: "What you may do with what you find here.",
    privacy: "What this site knows of you: nothing that it could lose.",
    contact: "How to reach us, and what happens then.",
  },
  about: {
    title: (outlet) => `About ${outlet}`,
    nothing: "This outlet has not said anything about itself yet.",
    system: {
      name: "How this site works",
      paragraphs: [
        "Officials' words run ahead of their numbers. We set documents side by side and see whether they agree: who said how many of what, where, over which days, and whether the sentence that follows from it holds.",
        "Every marked number on these pages opens its evidence: who said it, in which words, and how far it can move before the sentence is wrong. When new evidence moves a number that we have published, we correct the article, and what stood before stays readable.",
      ],
    },
    more: "More about this outlet",
  },
  methodology: {
    bounds: {
      name: "What a number stands for",
      paragraphs: [
        "Few numbers are said bare. “Nearly 2,700” is not 2,700, and “dozens” is not twelve. We keep the number as it was said, with the word that limits it, and work out each time what it allows. That is never put into the speaker's mouth.",
      ],
    },
    boundsCaption: "How words limit a number",
    columns: ["Said", "Stands for", "Why"],
    boundRows: {
      exact: ["43", "43", "It was counted."],
      nearly: ["nearly 2,700", "2,565 to less than 2,700", "It is approached from below: five percent at most."],
      about: ["about 150", "135 to 165", "Who rounds rarely strays further than ten percent."],
      "more-than": ["more than 36,000", "anything above 36,000", "Nothing in the words limits it above."],
      "at-least": ["at least 12", "12 or more", "The floor is all that was said."],
      "fewer-than": [
        "fewer than 60",
        "1 to 59 in a report",
        "Who reports arrests has at least one to report. In a claim it may be none.",
      ],
      "at-most": ["up to 40", "40 or fewer", "The ceiling is all that was said."],
      range: ["20 to 30", "20 to 30", "Both ends were said."],
      vague: [
        "dozens",
        "24 or more",
        "More than one dozen; how many more was not said. In Spanish, “decenas” are 20 or more.",
      ],
    },
    counts: {
      name: "How a count is made",
      paragraphs: [
        "One speaker's successive totals are one series, and its latest counts. A ministry that says 31 and a week later 43 has not arrested 74.",
        "What does not overlap adds up: Guatemala and Honduras. What lies inside something else does not: Jutiapa is in Guatemala, minors are among the detained, and a raid lies within the month's tally. When the parts of a sum stop on different days, we say so, and through which day the sum holds.",
        "Where two sources that know independently of each other disagree, we show the span between them and pick neither. What we cannot read for certain is not counted: a wrong number is worse than none.",
      ],
    },
    origin: {
      name: "One origin, once",
      paragraphs: [
        "A release, three reports about it and a translation are one origin, and it counts once. We go by what a document says of where it has its number from, by the speaker whom it names, and by an editor's decision, which stays in the record.",
      ],
    },
    verdicts: {
      name: "Verdicts",
      paragraphs: [
        "The record rarely knows one number; it allows several. A claim is judged against all of them. The verdict is about the number alone. What else is wrong with a sentence, such as other days, other people, or a share of something that is no share, stands beside the verdict as a finding.",
      ],
    },
    verdictMeanings: {
      supported: "Every number that the record allows makes the sentence true.",
      contradicted: "No number that the record allows makes it true.",
      unsettled: "Some do and some do not.",
      "no-record": "Nothing in the record bounds this number. That is not zero: silence is not nought.",
    },
    breaking: {
      name: "Breaking point",
      paragraphs: [
        "Beside a verdict we say how far it is from falling. The margin is how far a number may move before the verdict changes; the breaking point is the first value at which it does. “Fewer than 60” against 59 is supported by a margin of one: one more arrest, and the sentence is false.",
      ],
    },
    people: {
      name: "People",
      paragraphs: [
        "People are presumed innocent. “Alleged” and “suspected”, and whether somebody is accused, charged, convicted or acquitted, travel with every record and cannot drop out on the way to a page: an article that would drop one is stopped.",
        "People who are named only as victims, minors or bystanders have no profile here.",
      ],
    },
    review: {
      name: "Who has looked",
      paragraphs: [
        "A program reads the documents; people confirm, correct or reject what it read. Counts and profiles rest on what a person has confirmed. An article that rests on anything else says how much of it nobody has confirmed yet.",
        "The record only grows: a correction is a new entry, and what was known on an earlier day can still be asked.",
      ],
    },
    example: "An example",
    exampleIntro: (title) => `From “${title}”:`,
    wholeCheck: "The whole check",
  },
  licence: {
    own: "Our own texts",
    ownText: ["Our articles may be used under ", "."],
    conditions: {
      name: "What we ask",
      paragraphs: [
        "Name the author and this outlet, and link to the original at the top and at the bottom. Keep the links of the figures: they lead to the evidence. Say so when you have changed or shortened something. When we correct an article, please correct your copy too; the corrections have a feed.",
      ],
    },
    pictures: "Pictures",
    picturesCovered: "Pictures may be used under the same licence.",
    picturesNotCovered:
      "The licence covers texts, not pictures. Charts and maps that are drawn from our own counts may be taken together with the article that they stand in.",
    others: {
      name: "Words of others",
      paragraphs: [
        "Documents belong to those who wrote them. We quote them with a few words around each quotation, and name and link the source. A document stands here in full only where its own licence allows it; its page says which.",
      ],
    },
    data: {
      name: "Counts and data",
      paragraphs: [
        "Facts belong to nobody. What we put together from them, the counts with their statements and sources, may be used under the licence of our texts. Name the source of each number, not only us.",
      ],
    },
    typefaces: {
      name: "Typefaces",
      paragraphs: ["Faustina and Archivo, by Omnibus-Type, are under the SIL Open Font License."],
    },
  },
  privacy: {
    reading: {
      name: "When you read",
      paragraphs: [
        "This site sets no cookies and runs no script. It asks no other site for anything: text, typefaces and pictures all come from here, and your browser is told to load nothing else. Nobody counts or follows you, here or through a third party.",
        "The program behind the site writes down no addresses of readers and no list of what was read by whom. When you follow a link to another site, that site learns which site you came from, and not which page.",
        "Feeds and newsletters hold no hidden pictures and no tracked links.",
      ],
    },
    sending: {
      name: "When you send us something",
      paragraphs: [
        "Whether an article was helpful is kept as two numbers a day, yes and no, with nothing of who answered. So that nobody counts twice or floods the desk, the program tells senders apart for a day by a code made from their address with a secret; neither address, code nor secret is ever written down, and all are gone when the day ends.",
        "A message to the desk is kept until it has been dealt with, for the desk alone, with what you wrote in it and no address of your machine. You need not say who you are. Ask us, and it is erased.",
      ],
    },
    writtenAbout: {
      name: "When you are written about",
      paragraphs: [
        "People named only as victims, minors or bystanders have no profile. Who wants something of theirs corrected, answered or taken down finds the way on the contact page.",
      ],
    },
    machine: {
      name: "What we do not control",
      paragraphs: [
        "The line between you and this site, and whoever runs the machine that it stands on, can see that you call it. If that puts you at risk, use Tor: nothing on these pages needs more than reading.",
      ],
    },
  },
  contact: {
    write: "Write to us",
    form: "Send the desk a private message from here",
    nothing: "This outlet has given no other address yet.",
    corrections: {
      name: "Corrections",
      paragraphs: [
        "Tell us what is wrong, where, and how you know. A mistake is corrected on the article, with what changed and when; the earlier revision stays readable, and the corrections page lists it.",
      ],
    },
    reply: {
      name: "Right of reply",
      paragraphs: [
        "Whoever an article is about may answer it. Send us your words and say which sentence they answer. Once we know that they are yours, they stand beside what they answer, unchanged, and travel with the article wherever it goes.",
        "A reply does not replace a correction: if something is wrong, say so, and we put it right.",
      ],
    },
    takedown: {
      name: "Taking down and erasing",
      paragraphs: [
        "We take something down for a court order, a life at risk, or a person's right to be forgotten. Tell us the address, the words, and the reason. What is erased is gone from every page, feed and download, and from the record behind them; that something was erased, when and why stays.",
        "An article that we withdraw leaves a notice with the day and the reason in its place.",
      ],
    },
    republishing: {
      name: "Republishing",
      paragraphs: ["You need not ask: the licence says what you may do."],
    },
    security: {
      name: "Security",
      paragraphs: [
        "Found a hole in this site? Tell us before you tell others. The file /.well-known/security.txt says where to.",
      ],
    },
  },
};
