import type { MinorRange } from '../kubernetes/versions.js';
import { type AnyCursor, type Cursor } from '../manifest/cursor.js';
import type { TextPart } from '../manifest/source-text.js';
/** What is wrong with a field of component configuration. */
export type ComponentProblem = {
    readonly at: AnyCursor;
    /** As a person writes it: `authentication.webhook.cachTTL`. */
    readonly field: string;
} & ({
    readonly kind: 'unknown';
    readonly meant: string | undefined;
}
/** It exists, but not in every version of the cluster: it came with, or went after, this minor. */
 | {
    readonly kind: 'newer' | 'removed';
    readonly minor: number;
} | {
    readonly kind: 'type';
    readonly wanted: string;
    readonly found: string;
});
/**
 * Reads a document as strictly as its component decodes it: every field must exist in its struct, and have its type.
 * Values that a template fills in are not judged, nor is what stands below a field that is unknown.
 * @param minors the versions of the cluster; undefined where nothing says: then a field of any known version exists
 */
export declare function componentProblems(document: Cursor<Record<string, unknown>>, minors: MinorRange | undefined): ComponentProblem[];
/** The program that reads a document. */
export declare function componentName(group: string): string;
/**
 * Whether the program goes on with a document in which strict decoding finds unknown or duplicate fields. The kubelet and kube-proxy decode once more without
 * strictness, and kubeadm only warns (pkg/kubelet/kubeletconfig/util/codec, cmd/kube-proxy/app/options.go, cmd/kubeadm/app/util/config in 1.36); the scheduler and the API server refuse it.
 */
export declare function ignoresUnknownFields(group: string): boolean;
/** A key that stands twice in the text of a string: where, and the path it has. Documents of their own have `duplicate-key`. */
export interface DuplicateField {
    readonly at: TextPart;
    readonly field: string;
}
/** The duplicate keys of a document that stands in the text of a ConfigMap. */
export declare function duplicateFields(document: AnyCursor): DuplicateField[];
