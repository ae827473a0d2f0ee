import { t as readDocumentation } from "./rule-documentation2.js";

export { readDocumentation };