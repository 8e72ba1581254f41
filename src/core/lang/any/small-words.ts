/** Articles, pronouns, prepositions and conjunctions of widely read languages: a capital of theirs only opens a sentence. */

const list = `
der die das den dem des ein eine einen einem einer und oder aber doch denn wenn als wie wo was wer in im an am auf aus bei mit nach seit von vom vor zu zum zur für um durch gegen ohne über unter zwischen er sie es wir ihr ich du man sein seine ihre ihr unser dieser diese dieses auch nicht noch nur schon so da dann hier heute gestern am laut während trotz wegen bis
le la les l un une des du de d au aux et ou mais donc or ni car en dans sur sous avec sans pour par vers chez entre selon après avant depuis il elle ils elles on nous vous je tu ce cet cette ces son sa ses leur leurs notre qui que quoi quand comme si ne pas plus aussi c s n j qu lors ainsi alors aujourd'hui hier
el los las uno una unos unas del al y o pero sino con sin por para sobre tras según entre desde hasta este esta estos estas ese esa eso aquel su sus se lo le no sí también más cuando como donde quien que ayer hoy
o a os as um uma do da dos das no na nos nas ao à e mas com sem por para pelo pela segundo ele ela eles elas isso este esta seu sua não também mais quando como onde ontem hoje
il lo i gli uno dello della dei degli delle nel nella nei sul sulla e ed ma con per tra fra secondo egli lui lei loro questo questa non anche più quando come dove chi che ieri oggi
het een van en maar want of op te bij uit naar over door met voor tegen hij zij ze wij jullie dit dat deze die niet ook nog wel er als toen volgens
och eller men på av till från med för om vid hos han hon de vi det den detta som inte också när enligt et og af til fra ved jeg du hun han ikke også når ifølge som
i w z na do od po za o u przez przy przed pod nad dla bez to ten ta te jest są nie się jak gdy kiedy że który która czy ale oraz według
v ve s se k ke z ze na do od po za o u při pro bez že jak když který která ale nebo i a ten ta to není podle
в во на с со к ко у о об от до из за по под над при для без через между и а но или что как когда где если он она оно они мы вы я ты это этот эта эти тот его её ее их не ни же бы ли по-прежнему также еще ещё уже так там тут после перед однако кроме сегодня вчера ранее позже более сам
у в на з із до від по за про під над при для без через і й та а але або що як коли де якщо він вона вони ми ви я це цей ця ці той його її їх не також ще вже так після перед проте сьогодні вчора
на в от до за с със при по над под и а но или че как когато където ако той тя те ние вие аз това този тази не също още вече
ο η το οι τα του της των τον την στο στη στον στην στα και ή αλλά με για από προς κατά μετά πριν ότι πως που αν δεν θα να αυτός αυτή αυτό είναι ένας μία ένα
bir bu şu o ve veya ama ile için gibi de da ki ne nasıl neden kim ben sen biz siz onlar onun çok daha en her hiç sonra önce göre kadar ise değil dün bugün
és vagy de hogy az egy ez ki mi nem is még már csak ha mint szerint ja tai mutta että se hän he me on ei myös kun jos mukaan si sau dar nu este care pe din la cu un o în
dan atau tetapi yang di ke dari pada untuk dengan ini itu tidak juga ada akan telah và của là có không được trong cho với các những một này đó
the a an and or but of in on at to for from with by he she it they we you i this that these those his her its their not is was
`;

export const smallWords: ReadonlySet<string> = new Set(list.split(/\s+/u).filter(Boolean));

/** They stand inside a name in small letters: "Leonardo da Vinci", "Ursula von der Leyen". */
export const joiningWords: ReadonlySet<string> = new Set(
  "de da do dos das del della di van von der den ter ten bin ibn al el la le du des y e zu af".split(" "),
);
