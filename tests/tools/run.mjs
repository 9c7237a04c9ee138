import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ENGINE_NAMES, findEngines, isOnPath, requiredEngines } from "./find-engines.mjs";

/**
 * `npm test [-- --engines chromium,firefox,webkit] [-- what vitest takes]`: builds the page and the command line, gets a
 * browser when there is none, and runs all tests: those that need Node alone, those of what was built, those in real browsers.
 * The last lines say which engines ran, which tests passed only at a second try and why not at the first, and how many tests passed
 * and failed. A whole run in no engine fails.
 */

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const REPORT = `${ROOT}reports/tests.json`;

const { rest, whole } = readWords(process.argv.slice(2));
process.chdir(ROOT);
if (Number(process.versions.node.split(".")[0]) < 20)
  stop(`Node ${process.versions.node} is too old: want 20 or newer.`);
requiredOrStop();
// Repeated sweeps take all their cases (tools/cases.ts).
process.env.TRUCE_THOROUGH = "1";

say("Building the page and the command line");
if (run("npm", ["run", "--silent", "build"]) !== 0) stop("The build failed, so nothing was tested.");

if (whole && findEngines().length === 0) getBrowser();

say("Running the tests");
rmSync(REPORT, { force: true });
mkdirSync(`${ROOT}reports`, { recursive: true });
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
const code = run("npx", ["vitest", "run", ...reporters, ...rest]);
if (!existsSync(REPORT)) stop("The tests ended without a report.");
conclude(JSON.parse(readFileSync(REPORT, "utf8")), code);

/** @param {string[]} words */
function readWords(words) {
  const rest = [];
  for (let at = 0; at < words.length; at++) {
    const word = /** @type {string} */ (words[at]);
    if (word === "--engines") process.env.TRUCE_ENGINES = words[++at] ?? "";
    else if (word.startsWith("--engines=")) process.env.TRUCE_ENGINES = word.slice("--engines=".length);
    else rest.push(word);
  }
  return { rest, whole: rest.length === 0 };
}

function requiredOrStop() {
  try {
    requiredEngines();
  } catch (error) {
    stop(/** @type {Error} */ (error).message);
  }
}

/** As root on Debian by apt-get, elsewhere (or when that fails) by Playwright's installer. */
function getBrowser() {
  say("No browser engine was found here; getting Chromium");
  if (process.getuid?.() === 0 && isOnPath("apt-get")) {
    process.env.DEBIAN_FRONTEND = "noninteractive";
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"]);
  }
  if (findEngines().length === 0) run("npx", ["playwright", "install", "chromium"]);
  if (findEngines().length === 0) console.error("No browser could be had: the browser tests will fail.");
}

/** @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, success: boolean, testResults: { status: string, message: string, name: string, assertionResults: { status: string, fullName: string, ancestorTitles: string[], failureMessages: string[] }[] }[] }} report */
function conclude(report, vitestCode) {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const ran = ENGINE_NAMES.map((name) => {
    const own = tests.filter(({ ancestorTitles }) => ancestorTitles.includes(`in ${name}`));
    return { name, passed: count(own, "passed"), failed: count(own, "failed") };
  });
  const inNone = ran.every(({ passed, failed }) => passed + failed === 0);
  // A file that could not be read, or a set-up that threw, has failed without a test to its name.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && count(assertionResults, "failed") === 0,
  );
  const absent = requiredEngines().filter((name) => ran.find((one) => one.name === name)?.passed === 0);

  console.log("");
  for (const { name, message } of broken) console.log(`${name} could not run: ${message.split("\n")[0]}`);
  for (const { name, passed, failed } of ran) {
    console.log(passed + failed === 0 ? `${name}: not run` : `${name}: ${passed} passed, ${failed} failed`);
  }
  for (const { status, fullName, failureMessages } of tests) {
    const [first] = failureMessages;
    if (status === "passed" && first !== undefined)
      console.log(`SECOND TRY: ${fullName}: at the first, ${first.split("\n")[0]}`);
  }
  const faults = [];
  if (whole && inNone) faults.push("no browser engine ran: a whole run needs at least one");
  if (whole && absent.length > 0) faults.push(`required, but ran no test: ${absent.join(", ")}`);
  if (report.numPassedTests === 0) faults.push("no test passed");
  for (const fault of faults) console.log(`FAILED: ${fault}`);
  const others = report.numFailedTests === 0 && vitestCode !== 0 && broken.length === 0 ? 1 : 0;
  const failed = report.numFailedTests + broken.length + faults.length + others;
  console.log(`${report.numPassedTests} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** @param {{ status: string }[]} tests @param {string} status */
function count(tests, status) {
  return tests.filter((test) => test.status === status).length;
}

/** @param {string} command @param {string[]} words @returns {number} */
function run(command, words) {
  const windows = process.platform === "win32";
  const { status, error } = spawnSync(command, words, { stdio: ["ignore", "inherit", "inherit"], shell: windows });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** @param {string} words */
function say(words) {
  console.log(`\n== ${words}`);
}

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(why);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
