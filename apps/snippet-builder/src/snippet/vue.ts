import { indent } from '@otr-elements/embed/snippet.js';
import type { Choice } from '../choice/choice.ts';
import { elementOf, installPart } from './npm.ts';
import type { Part, Surroundings } from './snippet.ts';

/** So that Vue does not look for components of these names. */
const CONFIG = "vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('otr-') } } });";

/** A component with the tag. */
export function vueParts(choice: Choice, surroundings: Surroundings): Part[] {
  const text = `<script setup lang="ts">
import '${choice.widget.package}/vue';
</script>

<template>
${indent(elementOf(choice, surroundings))}
</template>`;
  return [installPart(choice), { place: 'component', text }, { place: 'config', text: CONFIG }];
}
