// Shows the plan one step at a time; without it the page is a numbered text with links.
"use strict";
(() => {
  const body = document.body;
  const steps = new Map([...document.querySelectorAll(".step")].map((one) => [one.id, one]));
  const moves = document.querySelector(".moves");
  const trail = document.querySelector(".trail");
  const status = document.querySelector("[role=status]");
  const start = steps.keys().next().value;
  const title = document.title;
  const exits = (id) => [...steps.get(id).querySelectorAll("a.exit")];
  const target = (link) => link.hash.slice(1);
  const question = (id) => steps.get(id).querySelector("h2").lastChild.textContent.trim();
  const button = (name) => moves.querySelector(`[data-move=${name}]`);
  // Each answer on the way here: the step, and the link that was followed out of it.
  let way = [];
  let here = "";
  let followed = null;
  let wait = 0;

  // Somebody who comes in by the address of a step came by the shortest way.
  function shortest(goal) {
    const ways = [{ id: start, way: [] }];
    for (const { id, way: walked } of ways) {
      if (id === goal) return walked;
      for (const link of exits(id)) ways.push({ id: target(link), way: [...walked, link] });
    }
    return [];
  }

  function walkTo(id) {
    const before = way.findIndex((link) => link.closest(".step").id === id);
    if (before >= 0) way = way.slice(0, before);
    else {
      const link = [followed, ...(here ? exits(here) : [])]
        .find((one) => one && target(one) === id && one.closest(".step")?.id === here);
      way = link ? [...way, link] : shortest(id);
    }
    here = id;
    followed = null;
  }

  function show() {
    const whole = body.classList.contains("whole");
    for (const [id, step] of steps) step.hidden = !whole && id !== here;
    trail.querySelector("ol").replaceChildren(...way.map((link) => {
      const item = document.createElement("li");
      const back = document.createElement("a");
      const said = document.createElement("strong");
      said.textContent = link.querySelector(".said").textContent;
      back.href = `#${link.closest(".step").id}`;
      back.append(`${question(link.closest(".step").id)} `, said);
      item.append(back);
      return item;
    }));
    trail.hidden = whole || !way.length;
    button("previous").hidden = button("restart").hidden = whole || !way.length;
    document.title = here === start ? title : `${question(here)} – ${title}`;
    status.textContent = "";
  }

  function goTo(id) {
    location.hash = id;
    arrive(id);
  }

  function asked() {
    const id = decodeURIComponent(location.hash.slice(1)) || start;
    return steps.has(id) ? id : here;
  }

  function arrive(id) {
    walkTo(id);
    show();
    if (body.classList.contains("whole")) return;
    steps.get(id).scrollIntoView({ behavior: "instant" });
    steps.get(id).querySelector("h2").focus({ preventScroll: true });
  }

  function select(message) {
    const range = document.createRange();
    range.selectNodeContents(message);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }

  async function copy(message) {
    const text = message.innerText.trim();
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      field.className = "copied-from";
      body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      return done;
    }
  }

  // One message open at a time, the first one from the start.
  function fold(end) {
    const parts = [...end.querySelectorAll(".part.message")];
    if (parts.length < 2) return;
    const opens = (part, is) => {
      part.classList.toggle("closed", !is);
      part.querySelector("h3 button").setAttribute("aria-expanded", is);
    };
    for (const part of parts) {
      const heading = part.querySelector("h3");
      const opener = document.createElement("button");
      opener.type = "button";
      opener.append(...heading.childNodes);
      heading.append(opener);
      opens(part, part === parts[0]);
      opener.addEventListener("click", () => opens(part, part.classList.contains("closed")));
    }
  }

  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a.exit, .trail a");
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (link && plain && !body.classList.contains("whole")) {
      event.preventDefault();
      followed = link;
      goTo(target(link));
    }
    const copier = event.target.closest(".copy");
    if (!copier) return;
    const message = copier.parentElement.previousElementSibling;
    status.textContent = "";
    const done = await copy(message);
    copier.focus();
    if (!done) select(message);
    status.textContent = done ? status.dataset.copied : status.dataset.selected;
    clearTimeout(wait);
    wait = setTimeout(() => { status.textContent = ""; }, 8000);
    copier.classList.toggle("done", done);
  });
  button("previous").addEventListener("click", () => goTo(way.at(-1).closest(".step").id));
  button("restart").addEventListener("click", () => goTo(start));
  const labels = [button("all").textContent, moves.dataset.one];
  button("all").addEventListener("click", () => {
    const whole = body.classList.toggle("whole");
    button("all").textContent = labels[Number(whole)];
    show();
  });
  addEventListener("hashchange", () => asked() !== here && arrive(asked()));

  body.classList.add("live");
  for (const hidden of document.querySelectorAll(".copy[hidden]")) hidden.hidden = false;
  for (const end of document.querySelectorAll(".end")) fold(end);
  moves.hidden = false;
  walkTo(start);
  show();
  if (asked() !== here) arrive(asked());
})();
