/** Words that carry grammar rather than a name, and other words that are capital only because a sentence starts. */
import { wordsOf } from "./table.ts";

export const functionWords = wordsOf(`
a, an, the, this, that, these, those, some, any, all, both, each, every, either, neither, no, none, such, other, another, many, much, more, most, few, fewer, several, enough, less, least, half, same, own,
i, you, he, she, it, we, they, me, him, her, us, them, my, your, his, its, our, their, mine, yours, hers, ours, theirs, myself, yourself, himself, herself, itself, ourselves, themselves, who, whom, whose, which, what, whoever, whatever, one, ones, someone, anyone, everyone, nobody, nothing, something, everything, anything, somebody, everybody,
and, or, but, nor, so, yet, for, because, although, though, while, whereas, if, unless, until, since, when, whenever, where, wherever, as, than, whether, once, lest, provided,
of, in, on, at, by, to, from, with, without, within, about, against, between, among, into, onto, through, during, before, after, above, below, under, over, up, down, out, off, near, around, across, along, behind, beside, besides, beyond, despite, except, inside, outside, toward, towards, upon, via, per, like, unlike, amid, amidst, given, following, according, including, regarding, concerning, throughout, underneath, beneath, versus, vs,
am, is, are, was, were, be, been, being, do, does, did, done, doing, have, has, had, having, can, could, may, might, must, shall, should, will, would, ought, let, lets, get, gets, got, cannot,
not, never, also, too, very, just, only, even, still, already, again, then, now, here, there, why, how, however, therefore, thus, hence, moreover, furthermore, meanwhile, instead, otherwise, nevertheless, nonetheless, indeed, perhaps, maybe, later, earlier, soon, often, sometimes, usually, always, ever, almost, nearly, quite, rather, else, well, far, long, ago, back, away, together, apart, first, second, third, last, next, finally, initially, eventually, recently, currently, previously, originally, additionally, similarly, likewise, consequently, accordingly, subsequently, ultimately, overall, elsewhere, afterwards, today, yesterday, tomorrow, tonight, today's,
don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, can't, couldn't, wouldn't, shouldn't, hasn't, haven't, hadn't, it's, he's, she's, that's, there's, we're, they're, you're, i'm, i've, we've, they've, i'd, i'll, what's, who's, don’t, doesn’t, didn’t, isn’t, wasn’t, won’t, can’t, couldn’t, wouldn’t, i’m, i’d,
yes, no, oh, ok, okay, hello, please, thanks, thank, sorry, hi, hey, dear, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozens, hundreds, thousands, millions, billions, another
`);

/** Capital in English and never a name of interest: days, months, languages of the calendar. */
export const calendarWords = wordsOf(`
monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun,
january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec,
spring, summer, autumn, fall, winter, christmas, easter, ramadan, hanukkah, thanksgiving, gmt, utc, est, edt, pst, pdt, cet, cest, bst, am, pm, a.m., p.m., ad, bc, bce, ce
`);

/** Capitals that stand for a thing and no organisation. */
export const commonAcronyms = wordsOf(`
ceo, cfo, coo, cto, cio, tv, dvd, cd, pc, pcs, ok, dna, rna, hiv, aids, usb, gdp, gnp, gps, id, ids, it, ai, ar, vr, pr, hr, vat, iq, faq, pdf, html, url, www, http, sms, atm, suv, suvs, mph, kph, pm, mp, mps, mep, meps, phd, ba, ma, mba, bsc, msc, md, rip, asap, diy, diys, lgbt, lgbtq, ngo, ngos, ufo, ufos, uav, uavs, icbm, icbms, ira, roi, ipo, ipos, esg, kpi, q1, q2, q3, q4, ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii, xiv, xv, xvi, xvii, xviii, xix, xx, xxi,
usd, eur, gbp, rub, cny, jpy, chf, aud, cad, covid, covid-19, sars, ptsd, adhd, icu, er, iv, ivf, mri, ct, ecg, uv, led, lcd, cpu, gpu, ram, api, app, apps, ev, evs, vip, mvp, gop's, bbq, aka, eta, nda, rsvp, tba, tbd, ps, fm, dj, mc, rpg, mlrs, manpads, atgm, pow, pows, wmd, dui, am, fm, hq, lng, lpg, co2, ph, pvc, ppm, ppe, pcr, bmi, gcse, sat, pic, ap photo, update, breaking, exclusive, watch, video, photo, photos, live, read more, a, b, c, d, e, f, x, y, z, o
`);

/** Written with a capital by custom, and no name of anyone or anything that a reader looks up. */
export const neverNames = wordsOf(`
islam, christianity, judaism, hinduism, buddhism, catholicism, orthodoxy, god, allah, lord, internet, web, democracy, terror, terrorism, communism, level, chapter, article, section, figure, table, page, appendix, note, editor, photo, image, source, abstract, introduction, conclusion, summary, contents, related, advertisement, share, comments, subscribe, sign, log,
freedom, justice, liberty, peace, truth, love, life, death, nature, science, history, art, music, state, nation, world, earth, heaven, hell, sir, madam, ladies, gentlemen, mom, dad, mother, father, grandma, grandpa, bitcoin, covid, wi-fi, wifi, sars, ebola, zika, omicron, delta, alzheimer, parkinson, kalashnikov, molotov, fahrenheit, celsius, richter,
men, women, children, people, government, opposition, parliament, president, minister, prime, king, queen, republic, union, west, east, north, south, left, right, ministry, commission, committee, council, court, party, police, army, navy, church, university, college, company, county, city, department, agency, bank, board, center, centre
`);
