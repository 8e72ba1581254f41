/** The process that times one tool: `node --single-threaded speed-child.mjs BUNDLE TOOL DATA`; the answer is the last line. */
const [bundle, tool, data] = process.argv.slice(2);
const { wordsPerSecond } = await import(bundle);
console.log(wordsPerSecond(tool, data));
