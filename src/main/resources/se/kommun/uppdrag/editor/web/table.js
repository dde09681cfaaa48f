// A table is edited as a table: its cells in a grid, with rows and columns added and removed. Written as Markdown when one is done.
import { ask, byId, create } from "./dom.js";
import { insertBlock, replace, select, text } from "./text.js";

const grid = byId("table-grid");
const caption = byId("table-caption");
const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;
let rule = []; // how each column is aligned, as it was written

const cellsOf = (line) => line.trim().slice(1, -1).split(/(?<!\\)\|/).map((words) => words.trim().replace(/\\\|/g, "|"));

// The table where the caret stands; null if there is none.
const tableAt = () => {
  const lines = text.value.split("\n");
  let here = text.value.slice(0, text.selectionStart).split("\n").length - 1;
  if (/^\[.*\]\s*$/.test(lines[here]) && ROW.test(lines[here - 1] ?? "")) here -= 1;
  if (!ROW.test(lines[here])) return null;
  let first = here;
  let last = here;
  while (ROW.test(lines[first - 1] ?? "")) first -= 1;
  while (ROW.test(lines[last + 1] ?? "")) last += 1;
  const rows = lines.slice(first, last + 1);
  const title = /^\[(.*)\]\s*$/.exec(lines[last + 1] ?? "");
  const start = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
  const length = lines.slice(first, last + 1 + (title ? 1 : 0)).join("\n").length;
  const marks = rows.find((row) => RULE.test(row));
  return { start, end: start + length, rows: rows.filter((row) => !RULE.test(row)).map(cellsOf), rule: marks ? cellsOf(marks) : [], caption: title?.[1].replace(/\\([[\]\\])/g, "$1") ?? "" };
};

const name = (row, column) => (row ? `Rad ${row}, kolumn ${column + 1}` : `Rubrik för kolumn ${column + 1}`);

const cell = (value, row, column) => create(row ? "td" : "th", {},
  create("input", { value, ariaLabel: name(row, column), required: row === 0 && column > 0 }));

const draw = (rows) => grid.replaceChildren(...rows.map((cells, row) => create("tr", {}, ...cells.map((value, column) => cell(value, row, column)))));

const read = () => [...grid.rows].map((row) => [...row.cells].map((each) => each.firstChild.value));

const change = (make) => {
  const rows = make(read());
  draw(rows);
  grid.rows[rows.length - 1].cells[rows[0].length - 1].firstChild.focus();
};

const CHANGES = {
  "add-row": (rows) => [...rows, rows[0].map(() => "")],
  "add-column": (rows) => rows.map((row) => [...row, ""]),
  "remove-row": (rows) => (rows.length > 2 ? rows.slice(0, -1) : rows),
  "remove-column": (rows) => (rows[0].length > 1 ? rows.map((row) => row.slice(0, -1)) : rows),
};
byId("d-table").addEventListener("click", ({ target }) => {
  const make = CHANGES[target.dataset?.table];
  if (make) change(make);
});

// Enter in a cell goes to the one below, not out of the dialog.
grid.addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  const from = event.target.closest("td, th");
  (grid.rows[from.parentElement.rowIndex + 1]?.cells[from.cellIndex]?.firstChild ?? byId("d-table").querySelector("[value=yes]")).focus();
});

const line = (cells) => "| " + cells.map((words) => words.trim().replace(/\s+/g, " ").replace(/\|/g, "\\|")).join(" | ") + " |";

export const editTable = async () => {
  const old = tableAt();
  rule = old?.rule ?? [];
  const width = Math.max(...(old?.rows ?? [["", ""]]).map((row) => row.length));
  caption.value = old?.caption ?? "";
  draw(old ? old.rows.map((row) => [...row, ...Array(width - row.length).fill("")]) : [["", ""], ["", ""], ["", ""]]);
  if (!await ask(byId("d-table"))) return;
  const [head, ...body] = read();
  const marks = "|" + head.map((_, column) => rule[column] ?? "---").join("|") + "|";
  const title = caption.value.trim().replace(/\s+/g, " ").replace(/[\\[\]]/g, "\\$&");
  const made = [line(head), marks, ...body.map(line), `[${title}]`].join("\n");
  const start = old ? old.start : insertBlock(made);
  if (old) replace(old.start, old.end, made);
  select(text, start, start + made.length);
};
