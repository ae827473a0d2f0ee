import fs from "node:fs";
import path from "node:path";
import { randomBytes } from "node:crypto";

// src/node/write-file.ts
const reasons = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "permission denied",
	ENOENT: "it is not there any more",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk is full"
};
function replaceFile(real, before, after) {
	const name = `.${path.basename(real).slice(0, 60)}.seaworthy-${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
	const temporary = path.join(path.dirname(real), name);
	let descriptor;
	let made = false;
	try {
		const stat = fs.lstatSync(real);
		if (!stat.isFile()) return "it was changed meanwhile";
		fs.accessSync(real, fs.constants.W_OK);
		descriptor = fs.openSync(temporary, "wx", 384);
		made = true;
		fs.writeFileSync(descriptor, after);
		try {
			fs.fchownSync(descriptor, stat.uid, stat.gid);
		} catch {}
		fs.fchmodSync(descriptor, stat.mode & 4095);
		fs.fsyncSync(descriptor);
		fs.closeSync(descriptor);
		descriptor = void 0;
		if (!fs.readFileSync(real).equals(before)) return "it was changed meanwhile";
		fs.renameSync(temporary, real);
		made = false;
		return;
	} catch (error) {
		const { code = "unknown error" } = error;
		return reasons[code] ?? code;
	} finally {
		if (descriptor !== void 0) fs.closeSync(descriptor);
		if (made) fs.rmSync(temporary, { force: true });
	}
}

export { replaceFile };