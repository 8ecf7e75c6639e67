/** A host page's own script: it calls the widget before it has loaded, and listens to it. */

window.policyChat = window.policyChat || [];

document.addEventListener("DOMContentLoaded", () => {
  const zh = document.documentElement.lang.startsWith("zh");
  document.querySelector("#demo-ask").addEventListener("click", () => {
    window.policyChat.push(["ask", zh ? "有哪些文件？" : "Which documents are there?"]);
  });
});

// Shortcuts of the host page, which the widget must not trigger while one writes in it.
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && event.target === document.body) document.querySelector("header input").focus();
});
