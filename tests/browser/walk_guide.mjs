// Walks a guide as a person does, with the keys alone, and prints what went wrong as JSON.
// What it needs to know of the guide comes as JSON: {file, ends: {anchor: title}, copied}.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [executablePath, told] = process.argv.slice(2);
const { file, ends, copied } = JSON.parse(told);
const address = pathToFileURL(file).href;
const complaints = [];
const expect = (what, found, wanted = true) => {
  if (found !== wanted) complaints.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
};
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

async function open({ width = 320, hash = "", before = "", ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 720 }, ...options });
  await context.setOffline(true);
  const page = await context.newPage();
  page.on("request", (one) => {
    if (!one.url().startsWith(address) && !one.url().startsWith("data:")) complaints.push(`asks for ${one.url()}`);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => complaints.push(message.text()));
  if (before) await page.addInitScript(before);
  await page.goto(address + hash);
  return page;
}
const shown = (page) => page.evaluate(() => [...document.querySelectorAll(".step")].filter((one) => one.checkVisibility()).map((one) => one.id).join(" "));
const focused = (page) => page.evaluate(() => document.activeElement.closest(".step")?.id ?? document.activeElement.className ?? "");
const heading = (page) => page.evaluate(() => document.activeElement.tagName === "H2" && document.activeElement.closest(".step").checkVisibility());
const said = (page) => page.evaluate(() => document.querySelector("[role=status]").textContent);
const trail = (page) => page.locator(".trail li").count();
async function tabTo(page, selector) {
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((one) => document.activeElement.matches(one), selector)) return;
  }
  complaints.push(`Tab never comes to ${selector}`);
}
async function judge(page, place) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, nodes } of violations) complaints.push(`${place}: ${id}: ${nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")}`);
  const reach = await page.evaluate(() => document.documentElement.scrollWidth);
  const width = page.viewportSize().width;
  if (reach > width) complaints.push(`${place}: is ${reach} px wide`);
}

// With the keys alone: no, no, then yes; back by the key of the browser, and by the buttons.
const page = await open();
const start = await shown(page);
expect("one question stands there", start.split(" ").length, 1);
for (const answer of [1, 1, 0]) {
  const before = await shown(page);
  const wanted = await page.locator(".step:not([hidden]) a.exit").nth(answer).getAttribute("href");
  await tabTo(page, `#${before} li:nth-child(${answer + 1}) a.exit`);
  await page.keyboard.press("Enter");
  expect("the step that was asked for stands there alone", await shown(page), wanted.slice(1));
  expect("its heading has the focus", await heading(page));
}
expect("the answers so far stand there", await trail(page), 3);
expect("the end says who", (await page.locator(".step:not([hidden]) [data-fact=owner]").innerText()) !== "");
const end = await shown(page);
expect("it is an end", end in ends);
expect("the title of the window says where", (await page.title()).startsWith(ends[end]));
await tabTo(page, `#${end} .copy`);
await page.keyboard.press("Enter");
await page.waitForFunction(() => document.querySelector("[role=status]").textContent);
expect("copying is said", await said(page), copied);
expect("the focus stays on the button", await page.evaluate(() => document.activeElement.className.includes("copy")));
await page.goBack();
expect("the key back gives one answer back", await trail(page), 2);
expect("its heading has the focus", await heading(page));
await tabTo(page, "[data-move=previous]");
await page.keyboard.press("Enter");
expect("so does the button", await trail(page), 1);
await page.keyboard.press("Tab");
await tabTo(page, ".trail a");
await page.keyboard.press("Enter");
expect("an earlier answer is a way back", await shown(page), start);
expect("nothing is answered then", await trail(page), 0);

// A text is copied, also where the browser has no clipboard, and selected when nothing helps.
for (const [before, copies] of [["", true], ["Object.defineProperty(navigator, 'clipboard', { value: undefined });", true],
  ["Object.defineProperty(navigator, 'clipboard', { value: undefined }); Document.prototype.execCommand = () => false;", false]]) {
  const other = await open({ hash: `#${end}`, before, permissions: ["clipboard-read", "clipboard-write"] });
  expect("an address leads to its step", await shown(other), end);
  const message = await other.locator(`#${end} .message blockquote`).first().innerText();
  await other.locator(`#${end} .copy`).first().click();
  await other.waitForFunction(() => document.querySelector("[role=status]").textContent);
  expect("it is said how it went", (await said(other)) === copied, copies);
  if (!copies) expect("it is selected", await other.evaluate(() => getSelection().toString().trim()), message.trim());
  await other.evaluate(() => {
    const field = document.createElement("textarea");
    document.body.append(field);
    field.focus();
  });
  if (copies) {
    await other.keyboard.press("Control+v");
    expect("it can be pasted", await other.locator("body > textarea").inputValue(), message.trim());
  }
  await other.context().close();
}

// Everything on one page, start again, and every end judged: on a phone by day, on a wide
// screen by night, and some of them the other way round.
await tabTo(page, "[data-move=all]");
await page.keyboard.press("Enter");
expect("everything stands there", (await shown(page)).split(" ").length, await page.locator(".step").count());
await page.keyboard.press("Enter");
expect("and one step again", await shown(page), start);
await page.context().close();
for (const colorScheme of ["light", "dark"]) {
  for (const width of [320, 1280]) {
    const seen = await open({ width, colorScheme });
    const all = (width === 320) === (colorScheme === "light");
    for (const anchor of [start, ...Object.keys(ends).slice(0, all ? undefined : 2)]) {
      await seen.evaluate((id) => { location.hash = id; }, anchor);
      await seen.waitForFunction((id) => document.getElementById(id).checkVisibility(), anchor);
      await seen.evaluate((id) => {
        for (const opener of document.querySelectorAll(`#${id} .closed h3 button`)) opener.click();
      }, anchor);
      await judge(seen, `${anchor} at ${width} px, ${colorScheme}`);
    }
    await tabTo(seen, "[data-move=restart]");
    await seen.keyboard.press("Enter");
    expect("it starts again", await shown(seen), start);
    await seen.context().close();
  }
}

// Without a script: all steps, and links from one to the other. On paper: one end, no buttons.
const still = await open({ javaScriptEnabled: false });
expect("all steps stand there", await still.locator(".step:visible").count(), await still.locator(".step").count());
expect("nothing stands there that would not work", await still.locator("button:visible").count(), 0);
await still.locator(".exit").first().click();
expect("a link leads to its step", new URL(still.url()).hash, await still.locator(".exit").first().getAttribute("href"));
await still.context().close();
const paper = await open({ hash: `#${end}` });
await paper.emulateMedia({ media: "print" });
expect("paper shows one end", await shown(paper), end);
expect("with every text", await paper.locator(`#${end} blockquote:visible`).count(), await paper.locator(`#${end} blockquote`).count());
expect("and no button to copy", await paper.locator(".copy:visible, .moves:visible").count(), 0);
await browser.close();
console.log(JSON.stringify([...new Set(complaints)]));
