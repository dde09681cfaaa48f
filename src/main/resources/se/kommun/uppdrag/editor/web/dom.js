// Small words for the document. Text is always set as text: no data is ever read as HTML.
export const byId = (id) => document.getElementById(id);

export const create = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

export const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;

// The lowest slug-like form of any text, as the program itself makes it.
export const slugOf = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase()
  .replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");

// Opens a dialog and gives the button's value with the form's data; null when it was closed in another way.
export const ask = (dialog) => new Promise((resolve) => {
  dialog.returnValue = "";
  dialog.onclose = () => {
    if (dialog.open) return; // a late event of the last time: it has been opened again since
    dialog.onclose = null;
    const choice = dialog.returnValue;
    resolve(choice ? { choice, data: new FormData(dialog.querySelector("form")) } : null);
  };
  dialog.showModal();
});

// The same for a dialog whose answer may be refused: it stays open with the reason until `send` succeeds or it is closed.
export const askUntil = (dialog, error, send) => new Promise((resolve) => {
  const form = dialog.querySelector("form");
  const submit = async (event) => {
    if (event.submitter?.value !== "yes") return;
    event.preventDefault();
    if (form.ariaBusy === "true") return;
    form.ariaBusy = "true";
    error.textContent = "";
    try {
      const answer = await send(new FormData(form));
      resolve(answer);
      dialog.close("yes");
    } catch (refused) {
      error.textContent = refused.message;
    } finally {
      form.ariaBusy = "false";
    }
  };
  form.addEventListener("submit", submit);
  dialog.addEventListener("close", () => {
    form.removeEventListener("submit", submit);
    resolve(null);
  }, { once: true });
  error.textContent = "";
  dialog.returnValue = "";
  dialog.showModal();
});
