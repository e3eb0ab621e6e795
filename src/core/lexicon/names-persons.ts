import { wordSet } from "./names.ts";
import table from "./persons-table.json" with { type: "json" };

/** Given names common in Spanish-speaking and English-speaking countries, folded. News of one names people of the other. */
export const givenNames = wordSet(`${table.given}
aitor ander andoni arkaitz arnaldo asier eneko gorka ibai iker inaki inigo itziar joseba josetxo jon juanjo koldo mikel nekane patxi txema txomin unai urko xabi xabier
arnau artur bernat carles enric ferran francesc jaume joan jordi josep lluis marc marti miquel merce meritxell nuria oriol pere quim ramon salvador sergi xavi xavier anxo brais xoan xose
citlali citlalli cuauhtemoc itzel ixchel nezahualcoyotl tonatiuh xochitl evo ollanta yma
abdallah abdul abdullah abu ahmad ahmed aisha ali anwar ayman bashar faisal fatima hamid hosni hussein ibrahim ismail jamal karim khaled khalid mahmoud mahmud muammar mustafa osama omar
rashid saddam salman tariq usama walid yasir yasser ziad
juancho lalo memo nacho paco pancho pepe quique tito toño chema chepe beto goyo
aaron abel abelardo abigail abraham adalberto adam adan adela adolfo adrian adriana agustin agustina aida alan alba albert
alberto alejandra alejandro alex alexander alexandra alexis alfonso alfred alfredo alice alicia alison allan allison alma
alonso alvaro amalia amanda amelia amilcar amparo amy ana anabel anastasio anders andre andrea andreas andres andrew andy angel angela
angelica anibal anita ann anna anne anselmo anthony antonia antonio araceli ariel armando arnold arnoldo arnulfo arthur
arturo asuncion atilio augusto aura aurelio aurora baltasar barack barbara barry bartolome beatriz belen belinda ben benedicto
benito benjamin bernabe bernard bernardo bertha beth betty bill billy blanca bob bobby bonifacio boris brad bradley brandon brenda
brian bruce bruno bryan byron calvin camila camilo carina carl carla carlo carlos carmelo carmen carol carolina caroline cary
casimiro catalina catherine cayetano cecilia celeste celia celso cesar charles charlie charlotte chelsea chris christian christina
christine christopher christy cindy clara claudia claudio clemente cliff clinton colin concepcion connie conrado consuelo corey
craig cristian cristina cristobal cruz curtis cynthia dagoberto daisy dalia damian dan dana daniel daniela danilo danny dario darrell
dave david dean deborah debra delfina delia delmer demetrio denis denise dennis derek diana diane diego dilma dimas dina dionisio
dolores domingo dominic don donald donna dora doris dorothy doug douglas duncan dwight dylan earl eberto ed eddie edelmira edgar
edgardo edith edmundo eduardo edward edwin efrain efren eileen elena eleonor eli elias elisa elizabeth ella ellen elmer eloisa elsa elvira
emanuel emilia emiliano emilio emily emma emmanuel enrique enriqueta eric erica erick ericka erik erika ernest ernesto ernestina esmeralda esperanza
esteban estefania estela ester esther estuardo ethan eugene eugenia eugenio eulalia eusebio eva evan evaristo evelio evelyn ezequiel fabian fabio
fabiola facundo fatima faustino fausto federico felicia felipe felix ferdinand fermin fernanda fernando fidel filiberto flavio flor florencia
florencio florentino fortunato frances francis francisca francisco francois frank franklin fred freddy frederick fredy fulgencio gabriel gabriela
gail galo gary gaspar gaston gavin gene genaro geoffrey george gerald gerard gerardo german gerson gertrudis gilbert gilberto gilda gilma gina giovanni
gladys glenn gloria gonzalo gordon grace graciela graham greg gregorio gregory greta guadalupe guido guillermina guillermo gustavo guy hank hannah
hans harold harriet harry hassan heather hector heidi helen helena henry herbert heriberto herman hermes hernan hernando herminia hilario hilary hilda
hillary hipolito homero honorio horacio howard hubert hugo humberto ian idalia ignacio ileana ilse ines ingrid inmaculada ira irene iris irma
irving isaac isabel isabella isaias isidro ismael israel ivan ivonne jack jackie jackson jacob jacobo jacqueline jacques jaime jair jake
james jamie jan jane janet janice jared jason javier jay jean jeanne jeff jefferson jeffrey jennifer jenny jeremiah jeremias jeremy jerome
jerry jesse jessica jesus jill jim jimena jimmy joan joanna joao joaquin jocelyn joe joel johan johana johanna john johnny jon jonas
jonathan jordi jorge jose josefa josefina josep joseph josh joshua josue joyce juan juana juanita judith judy julia julian juliana julie juliet julieta julio
julissa justin justo karen karina karl karla kate katherine kathleen kathryn kathy katie keith kelly ken kenia kenneth kent kerry kevin kim kimberly
kirk kristen kristin kurt kyle lance larry laszlo laura lauren lautaro lawrence lazaro lee leif leila leo leon leonard leonardo leonel leonor leopoldo leroy leslie
leticia lewis lidia ligia lilia lilian liliana lillian linda lisa lisandro liz lizeth lloyd lola loren lorena lorenzo loretta lori louis louise lourdes luca lucas
lucia luciano lucila lucio lucrecia lucy luigi luis luisa luke luz lydia lynn macarena magda magdalena magnus maite malcolm manuel manuela marc marcela
marcelino marcelo marcia marcial marco marcos marcus margaret margarita maria mariah mariam marian mariana mariano maribel marie mariela marilyn marina
mario marion marisa marisol maritza marjorie mark marlene marlon marta martha martin martina marvin mary mateo matias matilde matt matthew maura maureen mauricio
mauro max maxima maximiliano maximo maynor mayra megan melania melanie melissa melvin mercedes merlin michael michel michelle miguel mike milagro milagros
milton mireya miriam misael mitchell mohamed mohammed moises molly monica monika montserrat morgan muhammad myriam myrna nadia nancy narciso natalia nathan
nathaniel nayib neil nelly nelson nestor newt nicanor nicholas nick nicolas nicole nicolasa nidia nieves noah noe noel noelia noemi nora norberto norma norman octavio
ofelia olga oliver olivia omar orestes orlando oscar osvaldo oswaldo otilia otoniel otto pablo paloma pam pamela pascual pastora pat patricia patricio
patrick paul paula paulina paulino paulo pedro peggy penelope perla pete peter phil philip phillip phyllis piedad pierre pilar pio placido porfirio primitivo prudencio
quentin rachel rafael rafaela ralph ramiro ramon ramona randall randy raquel raul ray raymond rebeca rebecca refugio regina reginald reina reinaldo
remberto rene renato rene ricardo richard rick ricky rigoberto rita rob robert roberta roberto robin rocio rod rodolfo rodrigo rogelio roger roland rolando roman
romeo romina romulo ron ronal ronald ronny roque rosa rosalba rosalia rosario rosaura rosa rose rosemary rosendo ross roxana roy ruben rudy rufino rupert russell ruth
ryan sabino sabrina salomon salvador sam samantha samuel sandra santiago santos sara sarah saul scott sean sebastian segundo selena sergio seth severino shannon
sharon shawn sheila shirley sidney siegfried silvana silverio silvia silvio simeon simon sixto sofia soledad sonia sophia sophie spencer stacy stan stanley stefan stella
stephanie stephen steve steven stuart sue susan susana suyapa suzanne suzy sylvester sylvia tamara tania tanya tara tatiana ted telesforo teodoro teofilo terence teresa
terrence terry thelma theodore thomas tiffany tim timothy tina tito todd tom tomas tommy toni tony tracy travis trevor trinidad tristan tulio tyler ulises urbano
ursula valentin valentina valeria valerie vanessa vera veronica vicenta vicente victor victoria vilma vincent vinicio violeta virgilio virginia vivian viviana vladimir
wade walter wanda warren wayne wendy wesley wilber wilfredo will william wilmer wilson winston xavier xiomara ximena yadira yamil yanira yesenia yesica yolanda yuri
yvonne zacarias zachary zoe zoila zulema`);

/** Surnames common in the region and in the United States that no suffix gives away, folded. */
export const surnames = wordSet(`${table.surnames}
abarca acevedo acosta acuna adams aguilar aguirre alarcon alcaraz alcantara alfaro allen almeida alonzo altamirano alvarado amador amaya anaya anderson andino andrade aparicio aquino
aragon arana araujo arce archila arciniegas arenas arevalo argueta arguello arias ariza armas arriaga arriola arroyo artiga ascencio asturias avalos avila ayala aznar bailey baldetti baker
barahona barrera barrientos barrios bautista becerra beltran bell bennett berger bermudez bernal betancourt betancur biden blair blanco bolanos bolivar bonilla borges borja botero bravo
briones brooks brown bukele bush bustamante bustillo caballero cabanas cabrera caceres calderon calles camacho campbell campos canales cardenas cardona cardoso carias carranza carrasco carrera
carrillo carrion carter cartes carvajal casas castaneda castellanos castillo castro cavallo centeno cerezo cerna chacon chang chavarria chavez chinchilla cifuentes cisneros
clark clinton cohen collins colom colon contreras cook cooper corado cordero cordova coronado corrales correa cortes cortez cotto cox cristiani cuellar cuevas davis delgado
diaz doe donoso duarte duque duran echeverria edwards elizondo enamorado erazo escobar escobedo escalante espinal espinosa espinoza esquivel estevez estrada evans fajardo farias figueroa flores fonseca
foster franco fuentes fujimori funes galdamez galeano galindo gallardo gallegos galvez gamarra gamboa garay garces garcia garza gavidia gaviria giammattei gil giraldo godoy
gomez gonzales gore granados gray green griffith guardado guardia guerra guerrero guevara guillen guterres guzman hall harris henriquez hernandez herrera hidalgo hill hinojosa howard hoyos huerta
hughes hurtado ibarra iglesias interiano jackson jaramillo jimenez johnson jones juarez kelly kennedy king laguna landa landaverde lara larios leal ledezma lee leiva lemus leon lewis leyva linares llanos
lobo long lopez lorenzana lozano lucero lugo luna macias macri maduro magana mairena maldonado manriquez marin marquez marroquin martin martinez matute maza mcconnell mcdermott medina mejia melendez melgar membreno mena
mendez mendoza menem menjivar mercado merino merkel meza miller mitchell mojica molina moncada monge monroy montano montealegre montenegro montero montes montoya monzon mora morales morazan moreira moreno
morgan morris mosquera moya mujica munguia munoz murillo murphy myers najera naranjo narvaez navarrete navarro nelson nieto nino nixon noriega nunez obama obando obregon ocampo ochoa olivares oliveira oliver orantes
ordonez orellana orozco ortega ortiz osorio osuna otero ovalle owens oyarzun pacheco padilla paez palacios palma palmer pardo paredes parker parra pastrana patino paz pena penate peraza perdomo pereira perez perry petro pereyra phillips
picado pimentel pineda pinochet pinto ponce portillo posada powell prado price prieto puente pujol pumarejo putin quezada quijano quinonez quintana quintanilla quintero quiroga quiroz rajoy ramirez ramos rangel reed renteria restrepo
reyes reynolds ricardi richardson rios rivas rivera rivero robinson robles rocha rodas rodriguez rogers rojas roldan romero romney rosales rosas ross rousseff rubio rueda ruiz rumsfeld saca saenz salas salazar salcedo saldana
salgado salinas samper sanchez sandino sandoval sanders santacruz sarmiento schmidt scott sepulveda serrano sierra sifuentes silva simmons smith solano solares solis solorzano somoza sosa sotelo soto stewart suazo suarez tabares tapia taylor
tejada tejeda tello tenorio thomas thompson tobar torres tovar trejo trevino trujillo trump turbay turner ugarte ulate ulloa umana urbina uribe urrutia urquilla valdes valdez valdivia valenzuela valle vallejo vanegas varela
vargas vasquez vega vela velasco velasquez velez velasquez venegas ventura vera verdugo vergara vides vidal villa villalobos villanueva villareal villarreal villatoro villegas villeda walker ward warren watson white williams wilson wood wright
yanes yanez young zaldivar zambrano zapata zavala zedillo zelaya zepeda zuazo zuniga`);
