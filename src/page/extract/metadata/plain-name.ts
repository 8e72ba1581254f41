/**
 * Names that need no cleaning: "Nora Whitlaw". Most are, and the expressions that clean the others cost a page's first call
 * more than all the rest of its metadata.
 */
import { isCapital } from "./letters.ts";

/** Words that may stand before, behind or in place of a name, capitalised or not. */
const otherWords = new Set(
  `written posted published reported created submitted story words text article interview analysis review opinion report
  geschrieben erstellt verfasst ein eine artikel beitrag analyse kommentar kommentare kolumne gastbeitrag essay zeige alle view
  views all publié écrit rédigé escrito publicado scritto pubblicato by von vom par por di door av af from about the author
  authors auteur auteurs texte texto testo tekst yazar penulis reporter reviewed checked edited translated verified medically
  fact expert uncategorized allgemein guest unknown none null undefined webmaster user anonymous anonym name no wordpress root
  die online web news editor editors editorial team board staff writer newsdesk desk and und et y og och en e i ve with mit
  updated reading minute minutes min share follow comment comments subscribe newsletter photo photos foto fotos illustration
  illustrations mehr more profile profil bio twitter facebook instagram email login sign click read lesen uhr info edit category
  kategorie tag tags home abo contact senior junior chief deputy contributing freelance managing associate correspondent
  contributor journalist columnist journaliste periodista giornalista producer blogger founder ceo marketing manager
  автор текст та и`.split(/\s+/),
);
const otherBeginnings = ["reda", "admin", "photograph", "korrespondent", "chefred", "freie", "autor", "réda"];

const longest = 40;

/** Two to four words of letters, each with a capital, and none of them a word that pages put around names. */
export function isPlainName(text: string): boolean {
  if (text.length > longest) return false;
  const words = text.split(" ");
  if (words.length < 2 || words.length > 4) return false;
  return words.every((word) => {
    const lowered = word.toLowerCase();
    return (
      isCapital(word.charAt(0)) &&
      isOfLetters(word) &&
      !otherWords.has(lowered) &&
      !otherBeginnings.some((beginning) => lowered.startsWith(beginning))
    );
  });
}

/** Hyphens and apostrophes between letters, and the full stop of an initial. */
function isOfLetters(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    if (letter.toLowerCase() !== letter.toUpperCase()) continue;
    const isMark = at > 0 && "-'’".includes(letter) && at < word.length - 1;
    const isInitial = at === 1 && letter === "." && word.length === 2;
    if (!isMark && !isInitial) return false;
  }
  return true;
}
