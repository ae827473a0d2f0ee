import fs from "node:fs";
import path from "node:path";

// src/node/folders.ts
const configNames = ["seaworthy.yaml", "seaworthy.yml"];
/** What is known of folders: each is looked at once. Paths are absolute and real. */
var Folders = class {
	known = /* @__PURE__ */ new Map();
	/** Remembers what a listing showed, so that the folder need not be looked at again. */
	learn(folder, names) {
		if (this.known.has(folder)) return;
		const config = configNames.find((name) => names.has(name));
		this.known.set(folder, {
			config: config && path.join(folder, config),
			repository: names.has(".git")
		});
	}
	/** The nearest config file, from the folder up to the root of the repository; without a repository up to the root of the file system. */
	configAbove(folder) {
		for (const at of upwards(folder)) {
			const { config, repository } = this.at(at);
			if (config !== void 0) return config;
			if (repository) return void 0;
		}
	}
	/** The nearest folder that holds a config file or `.git`: what a file is judged within. */
	contextAbove(folder) {
		for (const at of upwards(folder)) {
			const { config, repository } = this.at(at);
			if (config !== void 0 || repository) return at;
		}
	}
	/** The root of the repository that the folder is in. */
	repositoryAbove(folder) {
		for (const at of upwards(folder)) if (this.at(at).repository) return at;
	}
	at(folder) {
		let found = this.known.get(folder);
		if (!found) {
			const exists = (name) => fs.statSync(path.join(folder, name), { throwIfNoEntry: false }) !== void 0;
			const has = (name) => {
				try {
					return exists(name);
				} catch {
					return false;
				}
			};
			const config = configNames.find(has);
			found = {
				config: config && path.join(folder, config),
				repository: has(".git")
			};
			this.known.set(folder, found);
		}
		return found;
	}
};
/** A folder and every folder above it, the nearest first. */
function* upwards(folder) {
	for (let at = folder;; at = path.dirname(at)) {
		yield at;
		if (path.dirname(at) === at) return;
	}
}

export { configNames as n, upwards as r, Folders as t };