/** Month names of the languages that write most of Europe's news, as they stand in dates. */

/**
 * One line per month: names, genitives and abbreviations, lower case, without full stops. English, German,
 * French, Spanish, Portuguese, Italian, Dutch, Danish, Norwegian, Swedish, Finnish, Polish, Czech, Slovak,
 * Croatian, Slovene, Hungarian, Romanian, Turkish, Greek, Russian, Ukrainian, Bulgarian, Indonesian, Catalan,
 * Estonian, Latvian, Lithuanian, Icelandic.
 */
const names = [
  "january jan januar jänner jaen jän janvier janv enero ene janeiro gennaio gen januari januarie tammikuu tammikuuta stycznia styczeń sty ledna leden januára siječnja január januarja ianuarie ian ocak oca ιανουαρίου ιανουάριος ιαν января янв січня січ януари януар gener jaanuar janvāris janvārī sausio janúar",
  "february feb februar feber février fevrier févr fev fév febrero fevereiro febbraio febr februari helmikuu helmikuuta lutego luty lut února únor februára veljače február februarja februarie şubat şub φεβρουαρίου φεβ февраля фев февр лютого лют февруари фебруар febrer veebruar februāris februārī vasario febrúar",
  "march mar märz mrz maerz mars marzo março marco marts maart maaliskuu maaliskuuta marca marzec března březen ožujka március márc martie mart μαρτίου μαρ марта мар березня бер март març märts martā marts kovo maret",
  "april apr avril avr abril abr aprile huhtikuu huhtikuuta kwietnia kwiecień kwi dubna duben apríla travnja április ápr aprilie nisan nis απριλίου απρ апреля апр квітня кві април aprill aprīlī aprīlis balandžio apríl",
  "may mai mayo maio maggio mag mei maj toukokuu toukokuuta maja května květen mája svibnja május máj mayıs μαΐου μάιος μαϊ мая май травня тра maig maijs maijā gegužės maí",
  "june jun juni juin junio junho giugno giu kesäkuu kesäkuuta czerwca czerwiec cze června červen júna lipnja június jún iunie iun haziran haz ιουνίου ιουν июня июн червня чер юни јун juny juuni jūnijs jūnijā birželio júní",
  "july jul juli juillet juil julio julho luglio lug heinäkuu heinäkuuta lipca lipiec lip července červenec júla srpnja július júl iulie iul temmuz tem ιουλίου ιουλ июля июл липня лип юли јул juliol juuli jūlijs jūlijā liepos júlí",
  "august aug août aout agosto ago augustus elokuu elokuuta sierpnia sierpień sie srpna srpen augusta kolovoza augusztus ağustos ağu αυγούστου αυγ августа авг серпня сер август agost augusts augustā rugpjūčio ágúst agustus",
  "september sept sep septembre septiembre setembro set settembre syyskuu syyskuuta września wrzesień wrz září septembra rujna szeptember szept septembrie eylül eyl σεπτεμβρίου σεπ сентября сен сент вересня вер септември septembris septembrī rugsėjo setembre",
  "october oct oktober okt octobre octubre outubro out ottobre ott lokakuu lokakuuta października październik paź října říjen októbra október octombrie ekim eki οκτωβρίου οκτ октября окт жовтня жов октомври oktoobril oktoober oktobris oktobrī spalio",
  "november nov novembre noviembre novembro marraskuu marraskuuta listopad listopada lis listopadu novembra studenoga studenog novembr noiembrie noi kasım kas νοεμβρίου νοε ноября ноя нояб листопада лис ноември novembris novembrī lapkričio nóvember",
  "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desember des joulukuu joulukuuta grudnia grudzień gru prosince prosinec decembra prosinca decembrie aralık ara δεκεμβρίου δεκ декабря дек грудня гру декември detsember decembris decembrī gruodžio desembre",
] as const;

const monthOfName = new Map<string, number>(
  names.flatMap((line, index) => line.split(" ").map((name) => [name, index + 1] as const)),
);

/** 1–12; null for no month name. A full stop at the end is let pass. */
export function monthNumber(word: string): number | null {
  return monthOfName.get(word.toLowerCase().replace(/\.$/, "")) ?? null;
}
