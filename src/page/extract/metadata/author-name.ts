/** Cleans what pages write where an author's name belongs. */
import { collapsed } from "./collapsed-text.ts";
import { hasLetter, isCapital, isCaseless } from "./letters.ts";
import { isPlainName } from "./plain-name.ts";

const mostUnits = 300;
const mostNames = 12;

/** "By", "von", "Text:", "Ein Interview von" … with what may stand before it. */
const leadIn =
  /^(?:(?:(?:written|posted|published|reported|created|submitted|story|words|text|article|interview|analysis|review|opinion|report|geschrieben|erstellt|verfasst|ein|eine|artikel|beitrag|analyse|kommentar|kolumne|gastbeitrag|essay|zeige alle beiträge|alle beiträge|view all posts|all posts|publié|écrit|rédigé|escrito|publicado|scritto|pubblicato)\s+){0,3}(?:by|von|vom|par|por|di|door|av|af|from|автор|скрито)\s*:?\s+|(?:about\s+)?(?:the\s+)?(?:author|authors|autor|autorin|autoren|autore|auteur|auteurs|auteur\(s\)|redakteur|redacteur|text|texte|texto|testo|interview|story|words|by|von|par|por|από|автор|текст|tekst|yazar|penulis|reporter|作者|記者|撰文|文|글|기자)\s*[:：]\s*)/i;
const glued = /^(?:By|Author|Autor|Von)(?=[A-ZÀ-Þ][a-zß-ÿ])/;
const marks = /\s*(?:;|\||\/|,|،|、|·|•|\n|\+)\s*|\s+-\s+/;
const ands = /\s+(?:and|und|et|y|og|och|en|e|i|и|та|ve|with|mit|&)\s+(\S)/g;

/** From here on the line names those who checked it. */
const others = /[\s.,|]+(?:medically |fact[- ]|expert )?(?:reviewed|checked|edited|translated|verified) by\b/i;

/** The names in one string, titles of honour kept; [] when it names nobody. */
export function authorNames(text: string): readonly string[] {
  if (isPlainName(text)) return [text];
  const [written = ""] = collapsed(text.slice(0, mostUnits * 2)).split(others);
  const bare = withoutLeadIn(written);
  if (bare === "" || bare.length > mostUnits || /https?:|www\.|^@/.test(bare)) return [];
  // "Nora Whitlaw and Ben Ames", but not "Rock and roll".
  const parted = bare.replace(ands, (whole: string, next: string) =>
    isCapital(next) || isCaseless(next) ? `;${next}` : whole,
  );
  return parted
    .split(marks)
    .map((name) => withoutLeadIn(name.replace(/\s*\([^)]{0,80}\)\s*$/, "").trim()))
    .filter(isName)
    .slice(0, mostNames);
}

function withoutLeadIn(text: string): string {
  return text
    .replace(leadIn, "")
    .replace(glued, "")
    .replace(/\s*(?:기자|記者)$/, "")
    .replace(/[\s,.:;|–—-]+$/, "")
    .replace(/^[\s,.:;|–—•·-]+/, "")
    .trim();
}

/** Whether the text begins with words that announce an author. */
export function isLedIn(text: string): boolean {
  return leadIn.test(text) || glued.test(text);
}

const nobody =
  /^(?:(?:written|posted|published|created) by|publié par|escrito por|geschrieben von|the author|uncategorized|allgemein|admin\w*|administrator|guest|unknown|none|null|undefined|nan|webmaster|user|author|authors|autor|anonymous|anonym|name|no author|by|von|n\/a|root|wordpress|\w+\.\w+\.[\w.]+)$/i;
const desk =
  /^(?:(?:die |the |online-?|web-?|news\s?)*(?:redaktion\w*|redazione|redacción|redacao|redação|rédaction|redactie|editors?|editorial(?: team| board)?|staff(?: writer)?|newsdesk|news desk|team))$/i;
const notName =
  /\b(?:published|updated|posted|reading|minutes?|min\.? read|share|follow|comments?|kommentare?|subscribe|newsletter|photos?|photograph\w*|fotos?|illustrations?|reviewed|fact[- ]checked|translated|view all|all posts|alle beitr\w+|mehr|more|profile|profil|bio|twitter|facebook|instagram|email|e-mail|login|sign|click|read|lesen|uhr|views?|info|autoreninfo|edit|category|kategorie|tags?|home|abo|about|contact)\b/i;
const role =
  /^(?:senior |junior |chief |deputy |contributing |staff |freelance |managing |associate )*(?:reporter|editor|writer|correspondent|contributor|journalist|columnist|redakteur(?:in)?|redaktor(?:in)?|korrespondent(?:in)?|autor(?:in)?|chefredakteur(?:in)?|author|freie[rn]? \w+|journaliste|periodista|giornalista|redacteur|producer|blogger|founder|ceo|marketing manager)\b/i;

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    hasLetter(text) &&
    !/https?:|www\.|@|\d{3}|[<>{}[\]]/.test(text) &&
    text.split(" ").length <= 7 &&
    !nobody.test(text)
  );
}

const label =
  /^(?:(?:written|posted|published|article|story|words|text|geschrieben|publié|écrit|escrito) )?(?:by|von|vom|par|por|di|door|av|af)$|^(?:the )?(?:authors?|autor(?:in|en)?|auteurs?|autore|text|texte)$/i;

/** "Written by", "Autor:": the name comes next. */
export function isAuthorLabel(text: string): boolean {
  return label.test(text.replace(/[\s:]+$/, ""));
}

/** The desk of a paper, which is named where no person is. */
export function isDesk(name: string): boolean {
  return !isPlainName(name) && desk.test(name);
}

/** "jane.doe", "jdoe", "jane-doe": what somebody logs in with. */
export function isLogin(name: string): boolean {
  return /^[a-z\d._-]+$/.test(name);
}

const particle =
  /^(?:d['’]|de|den|der|van|von|vom|zu|da|di|del|della|la|le|el|al-|bin|ibn|ben|e|y|du|dos|das|of|ter|ten|af)/;

/** Two to five words, each with a capital: "Nora Whitlaw", not "Follow us". */
export function isPersonLike(name: string): boolean {
  if (isPlainName(name)) return true;
  const words = name.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !notName.test(name) &&
    !role.test(name) &&
    isNameLetter(name.charAt(0)) &&
    words.every((word) => isNameLetter(word.charAt(0)) || particle.test(word))
  );
}

function isNameLetter(letter: string): boolean {
  return isCapital(letter) || isCaseless(letter);
}

/** What an element that is called author may hold: also a single name. */
export function isMarkedName(name: string): boolean {
  if (isPlainName(name)) return true;
  return name.split(" ").length <= 5 && !notName.test(name) && !role.test(name) && !/\d{2}|[?!]$/.test(name);
}
