/**
 * Short and pet forms of given names, in English and Spanish, and forms of one name in several languages, folded: every
 * word of a line may stand for any other of it. The usual hypocoristics of grammars and registries.
 */
const LINES = `alejandro alexander alex ale sasha aleksandr alexandre jandro
alejandra alexandra sandra ale
andrew andres andy andre andrei
anthony antonio tony toni tono antoine anton
barack barry
benjamin ben benny bibi
caroline carolina carol
catherine katherine kathryn catalina kate katie cathy kathy katy
charles carlos charlie chuck karl carl calin
christopher cristobal chris topher
concepcion concha conchita
consuelo chelo
daniel dan danny dani
david dave
deborah debbie debora
dolores lola
donald don donnie
edward eduardo ed eddie ted eddy lalo
eleanor leonor nora
elizabeth isabel isabella liz lizzie beth betty eliza chabela
emmanuel manuel manolo manny manu
enrique henry quique harry kike henri heinrich
ernest ernesto ernie
eugene eugenio gene
felipe philip phillip phil pipe philippe
fernando nando fer ferdinand
francisco francis frank paco pancho kiko curro frankie francois franco
frederick federico fred freddy frederic friedrich
gabriel gabo gabe
george jorge georges giorgio
gerald gerry jerry
gerardo gerard
gilbert gilberto gil
gregory gregorio greg gory
guadalupe lupe lupita
guillermo william bill billy will memo willie guille guillaume wilhelm
gustavo gus gustav
hector tito
ignacio nacho ignacy
isaac ike
james jaime jim jimmy diego santiago jacobo tiago jacques
jennifer jenny jen
jessica jess
jesus chucho chuy
joaquin chimo joachim
john juan jack johnny jhon jon jean giovanni johann johannes ivan ian hans juanito
jose joseph joe pepe chepe joey giuseppe josef
josefina josefa pepa fina
joshua josue josh
julian julio julius jules
katherine catalina
kenneth ken kenny
lawrence lorenzo larry laurence
leonard leonardo leo lenny
louis luis lou lucho luigi ludwig
luisa louise louisa
margaret margarita maggie peggy meg marga rita
maria mary marie mari maruja
mark marcos marco marc marcus
martin tincho
matthew mateo matt matias
maximiliano maximilian max
mercedes meche merche
michael miguel mike mick miky mikhail michel michele
mohammed muhammad mohamed mohamad mohammad mahoma muhammed mehmet
nathaniel nathan nate
nicholas nicolas nick nico nikolai
oscar oskar
patricia pat patty pati trish
patrick patricio pat paddy
paul pablo paulo pavel
peter pedro pete perico pierre pyotr petr piotr
pilar piluca
rafael raphael rafa
ramon moncho raymond ray
rebecca rebeca becky
richard ricardo rick ricky dick rich
robert roberto rob bob bobby beto
ronald ron ronnie ronaldo
rosario charo
samuel sam sammy
sebastian seba bastian
sergio sergei sergey serge
stephen steven esteban steve stefan stephan etienne
susan susana sue susie susanna
theodore teodoro ted teddy theo
theresa teresa terry tere
thomas tomas tom tommy tomaso
timothy timoteo tim
victor vic viktor
vincent vicente vince chente vincenzo
walter gualterio wally
wilfredo wilfrid
yolanda yoli`;

/** A given name to the lines of {@link LINES} it stands in. */
export const nicknames: ReadonlyMap<string, readonly number[]> = linesByName();

function linesByName(): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  LINES.split("\n").forEach((line, index) => {
    for (const name of line.split(" ")) lines.set(name, [...(lines.get(name) ?? []), index]);
  });
  return lines;
}
