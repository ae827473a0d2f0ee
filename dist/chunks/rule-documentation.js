import fs from "node:fs";

// src/cli/rule-documentation.ts
function readDocumentation(rules) {
	const own = new Map(rules.map((rule) => [rule.id, rule]));
	for (const place of ["./rules-documentation.json", "../rules-documentation.json"]) try {
		const text = fs.readFileSync(new URL(place, import.meta.url), "utf8");
		for (const [id, documentation] of Object.entries(JSON.parse(text))) own.set(id, documentation);
		return own;
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
	}
	return own;
}

export { readDocumentation };