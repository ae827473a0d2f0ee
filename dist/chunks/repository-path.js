// src/output/repository-path.ts
/**
* A file of the report relative to the repository's root, as code hosts name it. An absolute path stays as it is; what lies outside of
* the repository keeps its `..`.
*/
function repositoryPath(file, { repositoryPrefix }) {
	if (file.startsWith("/")) return file;
	const parts = [];
	for (const part of `${repositoryPrefix}/${file}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return parts.join("/");
}
/** The path as a URI reference (RFC 3986): percent-encoded, so that a `:` in its first part is no scheme; an absolute path is a file URI. */
function uriOf(path) {
	const encoded = path.replace(/\p{Surrogate}/gu, "�").split("/").map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");
	return path.startsWith("/") ? `file://${encoded}` : encoded;
}

export { uriOf as n, repositoryPath as t };