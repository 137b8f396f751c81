// Runs a bundled journey against a sandbox that runs elsewhere: run-journey.mjs <module> <url> <token of the control>
const [file = '', url = '', token = ''] = process.argv.slice(2);
const module = await import(file);
console.log(JSON.stringify(await (module.journey ?? module.default.journey)(url, token)));
