/** The chat page: sends a question, shows the answer below the earlier ones, and keeps the conversation. */

const chat = document.querySelector(".chat");
const form = document.querySelector("form.ask");
const box = form.querySelector("textarea");
const button = form.querySelector("button");
const turns = document.querySelector("#turns");

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function fitBox() {
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + 2}px`;
}

/** The answer as a piece of the page, or a problem's sentence as an error. */
async function requestAnswer(question) {
  const asOf = form.elements.asOf.value;
  const conversationId = turns.lastElementChild?.dataset.conversation;
  const response = await fetch("/answer", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ question, ...(asOf && { asOf }), ...(conversationId && { conversationId }) }),
  }).catch(() => {
    throw new Error(form.dataset.offline);
  });
  if (response.ok) return response.text();
  const problem = await response.json().catch(() => ({}));
  throw new Error([form.dataset.failed, problem.detail].filter(Boolean).join(" "));
}

function waitingTurn(question) {
  const turn = element("article", "turn waiting", "");
  turn.append(element("p", "asked", question), element("p", "waiting-text", form.dataset.waiting));
  return turn;
}

async function ask(question) {
  if (button.disabled || question === "") return;
  const conversation = turns.lastElementChild?.dataset.conversation;
  button.disabled = true;
  const turn = waitingTurn(question);
  chat.classList.add("started");
  box.value = "";
  fitBox();
  try {
    const pending = requestAnswer(question);
    turns.append(turn);
    turn.scrollIntoView({ block: "start" });
    turn.insertAdjacentHTML("afterend", await pending);
    const answered = turn.nextElementSibling;
    turn.remove();
    answered.scrollIntoView({ block: "start" });
  } catch (error) {
    if (conversation) turn.dataset.conversation = conversation;
    turn.lastElementChild.replaceWith(element("p", "failed", error.message));
    turn.classList.remove("waiting");
    box.value = question;
    fitBox();
  } finally {
    button.disabled = false;
    box.focus({ preventScroll: true });
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void ask(box.value.trim());
});

box.addEventListener("input", fitBox);

// While an input method composes, Enter picks a candidate (229 is what Safari reports for that Enter).
box.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  form.requestSubmit();
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-ask]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void ask(link.dataset.ask);
});
