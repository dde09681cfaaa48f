import { a } from "./del.mjs";
a();
