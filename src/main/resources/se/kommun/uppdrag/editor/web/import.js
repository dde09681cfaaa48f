// Makes a page of a Word document or a web page, and says what could not be carried over.
import { postFile } from "./api.js";
import { askUntil, byId } from "./dom.js";

const dialog = byId("d-import");
const done = byId("d-imported");

byId("import").addEventListener("click", async () => {
  const made = await askUntil(dialog, byId("import-error"), (data) => {
    const file = data.get("file");
    return postFile("importera", { typ: data.get("type"), rubrik: data.get("title"), adress: "", namn: file.name }, "application/octet-stream", file);
  });
  if (!made) return;
  if (!made.message) {
    location.assign(made.address);
    return;
  }
  byId("imported-message").textContent = made.message;
  byId("imported-page").href = made.address;
  done.showModal();
});
