// <Guide> for Vue: the web component with typed props and events. What stands inside it is there before any script.
import { defineComponent, h, onMounted, shallowRef, watch } from 'vue';
import {
  attributesOf,
  bring,
  eventNames,
  type GuideElement,
  type GuideEvents,
  type GuideProps,
  guideNames,
} from './guide.ts';

export type { GuideElement, GuideEvents, GuideProps };

type Emits = { [Name in keyof GuideEvents]: (detail: GuideEvents[Name]) => boolean };

export const Guide = defineComponent<GuideProps, Emits>(
  (props, { emit, slots, expose }) => {
    const element = shallowRef<GuideElement>();
    onMounted(() => {
      watch(
        () => props.script,
        script => script && element.value && bring(script, element.value),
        { immediate: true },
      );
    });
    expose({
      focusField: (id: string): boolean => element.value?.focusField(id) ?? false,
      focusStep: (id: string): boolean => element.value?.focusStep(id) ?? false,
    } satisfies Pick<GuideElement, 'focusField' | 'focusStep'>);
    return () =>
      h(
        'link-guide',
        {
          ...attributesOf(props),
          ref: element,
          // One that came from a server may have been ready before anybody listened.
          onVnodeBeforeMount: ({ el }) => {
            const { ready } = el as GuideElement;
            if (ready) emit('ready', ready);
          },
          onReady: ({ detail }: CustomEvent<GuideEvents['ready']>) => emit('ready', detail),
          onFieldread: ({ detail }: CustomEvent<GuideEvents['fieldread']>) => emit('fieldread', detail),
          onError: ({ detail }: CustomEvent<GuideEvents['error']>) => emit('error', detail),
        },
        slots['default']?.(),
      );
  },
  { name: 'LinkGuide', props: [...guideNames, 'script'], emits: [...eventNames] },
);
