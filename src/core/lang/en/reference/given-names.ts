/** Given names that nearly always belong to men or to women, over the languages that news in English write of. As keys. */

import { nameKey } from "../../../entities/surface.ts";
import { entriesOf } from "../lexicon/table.ts";

const namesOf = (table: string): ReadonlySet<string> => new Set(entriesOf(table.replaceAll(" ", ",")).map(nameKey));

export const menNames = namesOf(`
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven stephen steve paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jeff
jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank raymond patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith
roger gerald christian terrence sean austin arthur lawrence jesse dylan bryan joe billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip phillip bobby johnny bradley brad
mike jim tim tom bill bob dave dan ben sam matt greg nick tony chuck chris rick ron ken fred ted ed joel craig todd curtis marcus derek darrell darren duncan graham graeme hamish hugh ian iain ivan keir kieran liam lewis luke
callum connor conor cormac declan desmond dermot eamon eoin finbar fergus gareth geoffrey geoff gerard glen glenn gordon grant guy harry howard isaac isaiah jamie jared jay jed jeremiah jerome jim jimmy jordan julian karl
kurt lance leo leon leonard lloyd lucas malcolm martin max maurice miles mitchell mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hasan omar umar osman uthman ibrahim ismail yusuf youssef khalid khaled
mahmoud mustafa abdullah abdul abdel abdulaziz faisal fahad salman salim salem saad saeed said tariq tarek karim kareem jamal jalal bilal hamid hamza hani haris imran irfan jaber kamal majid mansour nabil nasser nasir omer
qasim rashid rafiq ramzi rami riad sami samir sayed sharif tahir waleed walid yasser yasir younis zaid ziad zubair bashar mounir munir ghassan fouad fuad farouk adel adnan anwar ashraf ayman aziz badr ehab emad essam hesham
raj rajesh ramesh suresh mahesh dinesh ganesh anil sunil vijay ajay sanjay manoj rahul rohit amit sumit vikram arjun krishna ravi narendra arvind ashok deepak gopal hari kishan mukesh naveen nitin pankaj pradeep prakash praveen
sachin sandeep santosh satish shyam srinivas subhash surya tarun uday vinod vivek yogesh kiran jai dharmesh hiten jignesh akshay kunal nikhil nawaz shehbaz bilawal asif zulfikar pervez kamran wasim waqar babar shahid
vladimir sergei sergey dmitry dmitri alexander aleksandr alexei alexey aleksei andrei andrey mikhail nikolai nikolay oleg igor ivan yuri yury boris viktor victor konstantin pavel petr pyotr roman ruslan stanislav vadim valery
vasily vitaly vyacheslav yevgeny evgeny gennady grigory anatoly anton arkady artem artyom denis kirill leonid maxim maksim timofei fyodor ilya oleksandr volodymyr serhiy dmytro andriy mykola mykhailo oleksiy petro yaroslav bohdan
taras vasyl ihor maksym ales zmitser aliaksandr marat nurlan daniyar timur rustam islam shavkat zurab giorgi vakhtang irakli davit levan aram armen hayk tigran vahan ilham elvin
jan piotr krzysztof andrzej tomasz pawel marcin michal jakub mateusz lech jaroslaw donald radoslaw zbigniew stanislaw wojciech grzegorz vojtech jiri josef karel petr tomas milos vaclav libor filip lukas ondrej martin matous
laszlo gabor zoltan attila istvan janos ferenc balazs benedek viktor radu ion mihai andrei cristian florin gheorghe serban bogdan veaceslav nicu eugeniu zoran goran dragan milan nikola novak slobodan dejan zdravko
aleksandar ante luka marko mateo ivo davor hrvoje edi ilir besnik kreshnik zhivko boyko rumen stefan georgi plamen
hans klaus jurgen wolfgang dieter helmut gerhard werner heinz gunter gunther uwe jens lars sven sondre olaf friedrich fritz heinrich ludwig manfred matthias markus moritz philipp rainer sebastian stefan thorsten torsten ulrich
volker wilhelm joachim johannes johann jorg lorenz pascal steffen kai bjorn anders erik fredrik gunnar gustav hakan henrik ingvar jonas jorgen karsten kjeld knut leif magnus mats mikael mikkel morten nils niels olof ole oskar
per peder rasmus soren stig stellan tobias torbjorn ulf jeppe aleksi antti esa heikki ilkka jari juha jukka kari kimmo lauri matti mika olli pekka petri sakari sami seppo tapio teemu timo tuomas ville arvydas vytautas jonas
pierre jean jacques michel francois philippe alain bernard christophe claude didier dominique emmanuel eric etienne fabrice franck gilles guillaume henri herve hugo jerome julien laurent luc marc mathieu mathis matthieu maxime
nicolas olivier pascal patrice raphael remi rene sebastien serge stephane sylvain thierry thibault tristan vincent xavier yannick yves yann antoine baudouin baptiste benoit clement cyril damien fabien florent gaetan gael
giovanni giuseppe antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio alessandro alessio andrea claudio cristiano dario davide enrico fabio fabrizio
federico filippo gaetano giacomo gianluca gianmarco gianni gino guido lorenzo luca marco massimo matteo maurizio mauro nicola piero riccardo roberto silvio simone stefano tommaso umberto valentino
jose juan antonio francisco manuel luis carlos jesus miguel angel alejandro fernando pedro jorge rafael alberto ricardo eduardo javier sergio roberto raul andres enrique ramon hector oscar pablo diego ruben mario ernesto
gustavo guillermo hugo alfredo arturo armando cesar felipe gonzalo ignacio joaquin julio leonardo marcelo mauricio nicolas octavio osvaldo patricio rodrigo salvador santiago sebastian tomas unai vicente mikel iker inigo
nestor hernan facundo lautaro matias maximiliano bernabe rigoberto omar nicanor segundo evo nayib gabriel daniel jair luiz joao paulo lucas thiago tiago rui nuno vasco duarte goncalo afonso bernardo everton fabricio plinio
geraldo marcio renato wagner anderson edson emerson romario neymar henrique deivid dieudonne delphin
wei jian jun ming bo feng guoping jianping xi hao lei tao yong zhiqiang hiroshi takashi kenji kazuo akira satoshi shinzo shigeru yoshihide fumio taro ichiro kenta daisuke hideki makoto naoki takeshi yuki hyun min jae kim
joko prabowo budi agus bambang eko haris mahathir anwar najib nguyen thanh minh hung dung somchai thaksin prayuth srettha
kwame kofi kwabena kwadwo yaw kojo nana oluwaseun olusegun babatunde bola chinedu emeka ikechukwu obinna uche muhammadu goodluck abubakar aliyu sani yakubu musa usman garba lamine moussa mamadou amadou ousmane cheikh pape
ibrahima modou oumarou seydou souleymane thabang thabo cyril jacob nelson sipho lwandile bheki sibongiseni katlego kgalema tendai emmerson robert tinashe farai kudzai uhuru raila protus amos kiprono kipchoge eliud kipchumba wycliffe musalia daudi
abiy hailemariam haile tesfaye getachew berhane isaias dahir guled abdi farah warsame ismael siad paul yoweri milton idi
shlomo moshe yitzhak ehud ehud avigdor benny benjamin naftali yair yoav yossi itamar bezalel gadi ariel shimon amir dov eitan gilad ilan nir noam ofer omri oren uri uzi tzachi reuven
reza mahmoud ali hassan javad hossein mehdi mohsen akbar ayatollah ruhollah farhang hojjat behrouz bahram cyrus dariush ebrahim farhad
mehmet mustafa ahmet ali huseyin hasan ibrahim osman murat recep tayyip ekrem kemal bulent devlet emre burak cem hakan ilker kadir levent onur orhan serkan tolga yilmaz ozgur
barack joe bernie mitt newt rand ted marco chuck mitch kirk kip hal merle kent corwin wade ruben colman orrin garrett barry clyde dwight earl elmer ernest floyd herbert herman homer lyle marvin melvin norman orville percy rex rodney
roland roscoe rufus stanley sylvester theodore vernon virgil wendell wilbur alistair alastair angus archie barnaby basil bertie cecil cedric clive colin crispin cuthbert cyril dafydd darcy digby dominic dougal dudley elton
emlyn ewan euan evan felix francis frankie freddie gavin giles gwil harvey horace humphrey idris ifor jasper jonny jools josh kit lachlan laurence lionel louie magnus mervyn monty murdo neil nigel oliver ollie oscar owen percival quentin
reginald rhys robin roderick rory rowan rupert sidney simon stuart stewart terence toby tobias tristram trevor ultan wyatt wesley zac ruairi cathal oisin padraig seamus sean tadhg brendan ciaran colm cillian dara donal
hunter cody hayes brock dontrell tyrese terrell deshawn alonzo isaiah jericho quincy shaun shane shawn tavita tevita will willem wim wouter wout sjoerd jelle jorrit pieter piet joost johan jaap henk gerrit cornelis dirk bart
`);

export const womenNames = namesOf(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah debra deb stephanie rebecca sharon laura cynthia
kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie
brittany charlotte marie kayla alexis lori abby alison allison amelia audrey ava bernadette bettina bonnie bridget camilla candace caroline carrie cassandra celia chelsea chloe claire clara colleen connie cora corinne courtney
daisy daphne darlene dawn debbie edith eileen eilidh elaine eleanor elena eliza ella ellen elsie erica erin esther ethel eva faith felicity fiona florence freya gail gemma georgia georgina geraldine gillian gina ginny
harriet hazel heidi hilary hillary holly imogen irene iris isabel isla ivy jane janine jeanne jenny jill jo joanna joanne jodie jolene josephine joy juliet june kamala kate kathy katie katrina kay kirsten kirsty kristen kristin
lara leah lena lesley liz liza lois lorna lorraine louise lucy lydia lynn lynne mabel maeve maggie mandy marcia margot marian marianne marina marisol marjorie maureen maxine melanie mercedes mildred millie mimi miranda miriam moira
molly mona monica muriel myra nadine naomi nell nina nora norma olive paige patti patty paula pauline pearl peggy penelope penny philippa phoebe phyllis polly priscilla prudence purity rhoda rhonda rita roberta robyn rosa rosalind rose
rosemary rosie roslyn roxanne sally sheila shelby shelley sherry sian siobhan sonia sophie stacy stella sue suzanne suzannah sybil sylvia tabitha tamara tammy tanya tara tess tessa thelma tiffany tina tracy tricia trudy una ursula
valerie vanessa vera veronica vivian wanda wendy yolanda yvette yvonne zoe zara aoife aisling caitlin ciara deirdre grainne mairead mair niamh orla roisin saoirse sinead ailsa catriona morag mhairi euphemia gwen gwyneth nerys
birdie earline ozella desiree allie ronke mette gudrun nan millicent
fatima fatma aisha aysha ayesha khadija khadijah zainab zeinab maryam mariam amina aminata amal hanan hala hind huda iman jamila karima laila layla leila lamia lubna maha malak mona nadia najla nawal noor nour rania reem rim salma
samira sana sawsan safaa shaima suad sumaya wafa yasmin yasmine zahra zeina nayla dalia dina ghada hanin inas lina manal marwa may nagwa nermin rasha rula sahar soha tahani agnes malala benazir hina sherry shireen asma nusrat parwana
priya anjali sunita anita sonia indira sushma nirmala mamata mayawati jayalalithaa deepika kavita lakshmi lata madhuri meena meera neha nisha pooja preeti radha rani rekha ritu shanti shilpa sita smriti usha vandana vidya rashida
svetlana olga tatiana tatyana natalia natalya nataliya irina elena yelena ekaterina yekaterina anastasia maria mariya ludmila lyudmila galina marina nadezhda nina oksana larisa ksenia kseniya yulia yuliya tetiana tatsiana iryna olena
oksana halyna kateryna lesya sviatlana veronika zarema leyla saltanat barbare salome nino maia anahit gayane halina agnieszka malgorzata katarzyna joanna ewa krystyna barbara beata danuta elzbieta jadwiga zuzana jana eva hana
lenka petra zdenka tereza katerina reka ildiko judit katalin agnes zsuzsa lili ioana elena maia raluca simona snezana milica jelena ivana dragana vesna zamira gintare stase dalia ingrida daiva
angela annegret ursula heike petra sabine silke birgit brigitte claudia gisela gudrun hannelore helga hildegard ilse ingrid ingeborg jutta karin katja katrin kerstin lieselotte luise manuela marlene monika renate sigrid simone susanne
ulrike ute waltraud annika astrid birgitta britt elin elsa frida greta gro gunilla hedda helle hanne inge inger jytte karen kirsi kristina lena linnea liv magdalena maja malin margrethe marit mette pernille pia ragnhild signe sigrid
siri sofia solveig tarja tove ulla sanna femke saskia anneke marijke mieke sanne wilhelmina cornelia
marine brigitte chantal francoise genevieve helene isabelle jacqueline jeanne laure laurence madeleine martine michele mireille monique nathalie odile pascale sandrine segolene simone solange sylvie therese valerie veronique virginie
amelie aurelie camille celine clementine elodie emilie estelle manon margaux oceane agnes marielle
giulia giorgia francesca chiara alessandra antonella carla caterina cristina daniela elisa federica giovanna ilaria lucia luisa marta michela nicoletta paola raffaella rosanna serena silvia simona valentina
maria carmen ana isabel dolores pilar josefa rosa ana antonia francisca laura elena cristina marta lucia mercedes rosario beatriz raquel silvia patricia concepcion montserrat julia encarnacion margarita alicia ines amparo natalia
claudia dilma gabriela guadalupe itzel jimena juana leticia lorena luz michelle nelida noemi nohemi paloma paulina rigoberta soledad susana veronica violeta xiomara yolanda consuelo caridad cristina evita eva marina anahi marielle
mariana fernanda juliana larissa luciana marcia renata simone tatiana vitoria marie thuy mei ling xiu yan fang hua jing li lan yingwen ingwen sanae yuriko yoko keiko naomi akiko michiko sachiko kumiko haruka sakura ayumi eunju
aung suu megawati retno puan sri dewi siti nur wan clarissa imelda corazon leni gloria risa marie-lourdes shan
ngozi chimamanda funke folake ronke amaka adaeze chioma yewande abena akua ama esi efua yaa adjoa adwoa akosua awa aissatou fatou fatoumata mariama ndeye oumou adjaratou nkosazana lindiwe thandi nomvula naledi nomsa zanele winnie grace
wangari wanjiku wambui njeri akinyi atieno adhiambo lydia gladys sahle mulu tsion hirut liya samia tsitsi
golda tzipi ayelet miri merav shelly stav orly orna yael tamar noa michal dana gila limor ronit galit hagit shira
masih narges nasrin shirin mahsa neda parisa mahin zari nigar aynur aylin ayse emine esra hatice meral selin sevgi zeynep gul gulsum
`);
