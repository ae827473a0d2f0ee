import type { Resource } from './resource.js'

/** Whether some Kustomize patch of the run that is for an object speaks of a field: `minAvailable`. A patch is not applied, only searched for the word. */
export function patchesSpeakOf(resource: Resource, field: string): boolean {
  return resource.patchTexts?.some(text => holdsWord(text, field)) ?? false
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + word.length] ?? '')) return true
  }
  return false
}
