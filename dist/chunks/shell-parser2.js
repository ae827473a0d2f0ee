import { t as createShellParser } from "./shell-parser.js";

export { createShellParser };