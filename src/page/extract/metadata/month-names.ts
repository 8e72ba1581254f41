/** Month names of the languages that write most of the world's news, as they stand in dates. */

/**
 * One line per month: names, genitives and abbreviations, lower case, without full stops at the end; "_" stands for a
 * space. English, German, French, Spanish, Portuguese, Italian, Dutch, Danish, Norwegian, Swedish, Finnish, Polish,
 * Czech, Slovak, Croatian, Slovene, Hungarian, Romanian, Turkish, Greek, Russian, Ukrainian, Bulgarian, Indonesian,
 * Catalan, Estonian, Latvian, Lithuanian, Icelandic, Basque, Galician, Albanian, Azerbaijani, Hindi, Bengali, Arabic,
 * Hebrew, Thai, Persian (for the Gregorian calendar), Belarusian, Macedonian, Georgian, Armenian, Malay.
 */
const names = [
  "january jan januar jänner jaen jän janvier janv enero ene janeiro gennaio gen januari januarie tammikuu tammikuuta stycznia styczeń sty ledna leden januára siječnja január januarja ianuarie ian ocak oca ιανουαρίου ιανουάριος ιαν января янв січня січ януари януар gener jaanuar janvāris janvārī sausio janúar sausis xaneiro urtarrila urtarrilak urtarrilaren janar tammi yanvar yanvarın जनवरी জানুয়ারি يناير كانون_الثاني جانفي ינואר ינו มกราคม ม.ค ژانویه siječanj styczen студзеня јануари γεν იანვარი հունվարի",
  "february feb februar feber février fevrier févr fev fév febrero fevereiro febbraio febr februari helmikuu helmikuuta lutego luty lut února únor februára veljače február februarja februarie şubat şub φεβρουαρίου φεβ февраля фев февр лютого лют февруари фебруар febrer veebruar februāris februārī vasario febrúar febreiro otsaila otsailaren shkurt helmi fevral फरवरी ফেব্রুয়ারি फ़रवरी فبراير شباط فيفري פברואר פבר กุมภาพันธ์ ก.พ فوریه veljača unor unora лютага фебруари თებერვალი փետրվարի",
  "march mar märz mrz maerz mars marzo março marco marts maart maaliskuu maaliskuuta marca marzec března březen ožujka március márc martie mart μαρτίου μαρ марта мар березня бер март març märts martā kovo maret martxoa martxoaren maalis मार्च মার্চ مارس آذار اذار מרץ มีนาคม มี.ค ožujak brezen sakavika сакавіка მარტი մարտի mac",
  "april apr avril avr abril abr aprile huhtikuu huhtikuuta kwietnia kwiecień kwi dubna duben apríla travnja április ápr aprilie nisan nis απριλίου απρ апреля апр квітня кві април aprill aprīlī aprīlis balandžio apríl apirila apirilaren prill huhti aprel अप्रैल এপ্রিল أبريل ابريل نيسان أفريل إبريل אפריל אפר เมษายน เม.ย آوریل travanj красавіка აპრილი ապրիլի",
  "may mai mayo maio maggio mag mei maj toukokuu toukokuuta maja května květen mája svibnja május máj mayıs μαΐου μάιος μαϊ мая май травня тра maig maijs maijā gegužės maí maiatza maiatzaren touko मई মে مايو أيار ايار ماي מאי พฤษภาคม พ.ค مه svibanj траўня მაისი մայիսի",
  "june jun juni juin junio junho giugno giu kesäkuu kesäkuuta czerwca czerwiec cze června červen júna lipnja június jún iunie iun haziran haz ιουνίου ιουν июня июн червня чер юни јун juny juuni jūnijs jūnijā birželio júní xuño ekaina ekainaren qershor kesä iyun जून জুন يونيو حزيران جوان יוני มิถุนายน มิ.ย ژوئن lipanj cerven cervna чэрвеня ივნისი հունիսի",
  "july jul juli juillet juil julio julho luglio lug heinäkuu heinäkuuta lipca lipiec lip července červenec júla srpnja július júl iulie iul temmuz tem ιουλίου ιουλ июля июл липня лип юли јул juliol juuli jūlijs jūlijā liepos júlí xullo uztaila uztailaren korrik heinä iyul जुलाई জুলাই يوليو تموز جويلية יולי กรกฎาคม ก.ค ژوئیه srpanj cervenec cervence ліпеня ივლისი հուլիսի julai",
  "august aug août aout agosto ago augustus elokuu elokuuta sierpnia sierpień sie srpna srpen augusta kolovoza augusztus ağustos ağu αυγούστου αυγ августа авг серпня сер август agost augusts augustā rugpjūčio ágúst agustus abuztua abuztuaren gusht elo avqust अगस्त আগস্ট أغسطس اغسطس آب اب أوت אוגוסט אוג สิงหาคม ส.ค اوت kolovoz жніўня აგვისტო օգոստոսի ogos",
  "september sept sep septembre septiembre setembro set settembre syyskuu syyskuuta września wrzesień wrz září septembra rujna szeptember szept septembrie eylül eyl σεπτεμβρίου σεπ сентября сен сент вересня вер септември septembris septembrī rugsėjo setembre iraila irailaren shtator syys sentyabr सितंबर সেপ্টেম্বর सितम्बर سبتمبر أيلول ايلول ספטמבר ספט กันยายน ก.ย سپتامبر rujan zari верасня სექტემბერი սեպտեմբերի",
  "october oct oktober okt octobre octubre outubro out ottobre ott lokakuu lokakuuta października październik paź října říjen októbra október octombrie ekim eki οκτωβρίου οκτ октября окт жовтня жов октомври oktoobril oktoober oktobris oktobrī spalio urria urriaren tetor loka oktyabr अक्टूबर অক্টোবর अक्तूबर أكتوبر اكتوبر تشرين_الأول تشرين_الاول אוקטובר אוק ตุลาคม ต.ค اکتبر rijen rijna кастрычніка ოქტომბერი հոկտեմբերի",
  "november nov novembre noviembre novembro marraskuu marraskuuta listopad listopada lis listopadu novembra studenoga studenog novembr noiembrie noi kasım kas νοεμβρίου νοε ноября ноя нояб листопада лис ноември novembris novembrī lapkričio nóvember azaroa azaroaren nëntor marras noyabr नवंबर নভেম্বর नवम्बर نوفمبر تشرين_الثاني נובמבר נוב พฤศจิกายน พ.ย نوامبر studeni лістапада ნოემბერი նոյեմբերի",
  "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desember des joulukuu joulukuuta grudnia grudzień gru prosince prosinec decembra prosinca decembrie aralık ara δεκεμβρίου δεκ декабря дек грудня гру декември detsember decembris decembrī gruodžio desembre decembro abendua abenduaren dhjetor joulu dekabr दिसंबर ডিসেম্বর दिसम्बर ديسمبر كانون_الأول كانون_الاول דצמבר דצמ ธันวาคม ธ.ค دسامبر prosinac снежня დეკემბერი դեկտեմբերի disember",
] as const;

const monthOfName = new Map<string, number>(
  names.flatMap((line, index) => line.split(" ").map((name) => [name.replace("_", " "), index + 1] as const)),
);

/** Croatian calls October what Polish calls November, and July nearly what Czech calls August. */
const croatian = new Map([
  ["listopad", 10],
  ["listopada", 10],
]);

/** 1–12; null for no month name. Lower case; `language`: BCP 47, for names that two languages share. */
export function monthNumber(word: string, language: string | null = null): number | null {
  const isCroatian = language !== null && /^(?:hr|bs)\b/i.test(language);
  const named = (isCroatian ? croatian.get(word) : undefined) ?? monthOfName.get(word);
  // Hebrew glues "in" to the name: "באוגוסט".
  return named ?? (word.startsWith("ב") ? (monthOfName.get(word.slice(1)) ?? null) : null);
}
