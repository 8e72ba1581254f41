/**
 * The background: answers questions, and listens to the browser.
 *
 * Every listener is registered here in the first turn, because a background that was stopped is woken only for
 * those; nothing that must outlive a stop is kept in a variable.
 */
import { languages } from "../core/lang/languages.ts";
import { connectTo } from "../platform/database/connection.ts";
import { indexedStore } from "../platform/database/indexed-store.ts";
import { migrations } from "../platform/database/migrations.ts";
import { noteRepository } from "../platform/database/note-repository.ts";
import { sessionStore } from "../platform/database/session-store.ts";
import { staging } from "../platform/database/staging.ts";
import { answerBackground } from "../platform/messenger.ts";
import { packagedFile } from "../platform/packaged-file.ts";
import { articleQuestions } from "./article-questions.ts";
import { colourBadge } from "./badge.ts";
import { emptyBin } from "./bin.ts";
import { binQuestions } from "./bin-questions.ts";
import { forgetImports, importQuestions } from "./import-questions.ts";
import { keepLibrary, telling } from "./keep-library.ts";
import { libraryQuestions } from "./library-questions.ts";
import { watchMenus } from "./menus.ts";
import { noteQuestions } from "./note-questions.ts";
import { practiceQuestions, withPractice } from "./practice.ts";
import { watchPrivateWindows } from "./private-windows.ts";
import { checked } from "./question-checks.ts";
import { watchShortcuts } from "./shortcuts.ts";
import { watchSiteAccess } from "./site-access.ts";
import { tabQuestions } from "./tab-questions.ts";
import { tagQuestions } from "./tag-questions.ts";
import { watchToolbar } from "./toolbar.ts";
import { upkeepQuestions } from "./upkeep-questions.ts";
import { watchInstall } from "./welcome.ts";
import { wordingQuestions } from "./wording-questions.ts";

const now = () => new Date().toISOString();
const memory = sessionStore("private");
const practice = sessionStore("practice");
const databaseName = "tidemark";
const library = connectTo(databaseName, migrations);
const changed = keepLibrary(library, now);
const disk = telling(indexedStore(library), changed);
const notes = {
  onDisk: withPractice(noteRepository(disk, now), noteRepository(practice, now)),
  inMemory: noteRepository(memory, now),
};
const imports = { onDisk: staging(disk, now), inMemory: staging(memory, now) };

answerBackground(
  checked({
    ...articleQuestions(notes, languages(packagedFile)),
    ...noteQuestions(notes),
    ...binQuestions(notes, now),
    ...importQuestions(imports, changed),
    ...libraryQuestions(notes, library),
    ...tabQuestions,
    ...tagQuestions(notes),
    ...practiceQuestions(practice),
    ...upkeepQuestions(library, databaseName, now),
    ...wordingQuestions,
  }),
);
watchToolbar();
colourBadge();
watchMenus();
watchShortcuts();
watchSiteAccess();
watchPrivateWindows(memory);
watchInstall();
emptyBin(notes.onDisk, now);
forgetImports(imports.onDisk);
