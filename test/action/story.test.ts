import { test } from 'vitest'
import { playStory } from './story.js'

test('a repository with a history, a baseline, a pull request, the fix, green', () => playStory())
