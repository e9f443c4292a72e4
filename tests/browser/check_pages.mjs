// Opens pages in Chromium and prints what axe and the network say as JSON: pages named after
// "--narrow" on a phone by day only, the others narrow and wide, light and dark, and printed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [executablePath, ...files] = process.argv.slice(2);
const narrow = files.indexOf("--narrow");
const whole = narrow < 0 ? files : files.slice(0, narrow);
const quick = narrow < 0 ? [] : files.slice(narrow + 1);
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const complaints = [];
const A4 = 643; // the width of a sheet between its margins, in pixels
const UNPRINTED = ".skip, .contents";
async function judge(colorScheme, files, widths) {
  const context = await browser.newContext({ colorScheme, serviceWorkers: "block" });
  const page = await context.newPage();
  let address = "";
  let place = "";
  page.on("request", (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith("data:")) complaints.push(`${place}: asks for ${url}`);
  });
  page.on("pageerror", (error) => complaints.push(`${place}: ${error.message}`));
  page.on("console", (message) => complaints.push(`${place}: ${message.text()}`));
  async function judgeSight(options) {
    const { violations } = await page.evaluate((wishes) => globalThis.axe.run(wishes), options);
    for (const { id, help, nodes } of violations) {
      const where = nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ");
      complaints.push(`${place}: ${id}: ${help}: ${where}`);
    }
  }
  async function judgePrint(file) {
    place = `${file} printed, ${colorScheme}`;
    await page.setViewportSize({ width: A4, height: 1000 });
    await page.emulateMedia({ media: "print" });
    const [reach, paper] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    if (reach > A4) complaints.push(`${place}: is ${reach} px wide`);
    if (paper !== "rgb(255, 255, 255)") complaints.push(`${place}: the paper is ${paper}`);
    const left = await page.locator(UNPRINTED).filter({ visible: true }).count();
    if (left) complaints.push(`${place}: prints what is for the screen`);
    await judgeSight({ runOnly: ["color-contrast"] });
    await page.emulateMedia({ media: "screen" });
  }
  for (const file of files) {
    address = pathToFileURL(file).href;
    for (const width of widths) {
      place = `${file} at ${width} px, ${colorScheme}`;
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address, { waitUntil: "load" });
      const reach = await page.evaluate(() => document.documentElement.scrollWidth);
      if (reach > width) complaints.push(`${place}: is ${reach} px wide`);
      await page.evaluate(axe);
      await judgeSight({});
    }
    if (widths.length > 1) await judgePrint(file);
  }
  await context.close();
}
await Promise.all([
  judge("light", whole, [320, 1280]).then(() => judge("light", quick.slice(0, quick.length / 2), [320])),
  judge("dark", whole, [320, 1280]).then(() => judge("light", quick.slice(quick.length / 2), [320])),
]);
await browser.close();
console.log(JSON.stringify(complaints));
