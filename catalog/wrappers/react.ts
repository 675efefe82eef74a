// <Guide> for React: the web component with typed props and events. What stands inside it is there before any script.
'use client';

import {
  createElement,
  type HTMLAttributes,
  type ReactElement,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import {
  attributesOf,
  bring,
  eventNames,
  type GuideElement,
  type GuideEvents,
  type GuideName,
  type GuideProps,
  guideNames,
} from './guide.ts';

export type { GuideElement, GuideEvents, GuideProps };

interface Handlers {
  onReady?: ((detail: GuideEvents['ready']) => void) | undefined;
  onFieldread?: ((detail: GuideEvents['fieldread']) => void) | undefined;
  onError?: ((detail: GuideEvents['error']) => void) | undefined;
}

type Props = GuideProps &
  Handlers &
  Omit<HTMLAttributes<HTMLElement>, GuideName | keyof Handlers> & { ref?: Ref<GuideElement> | undefined };

export function Guide({ script, ref, onReady, onFieldread, onError, children, ...rest }: Props): ReactElement {
  const element = useRef<GuideElement>(null);
  const handlers = useRef<Handlers>({});
  handlers.current = { onReady, onFieldread, onError };
  const hand = useCallback(({ type, detail }: CustomEvent) => {
    const { onReady, onFieldread, onError } = handlers.current;
    ({ ready: onReady, fieldread: onFieldread, error: onError })[type as keyof GuideEvents]?.(detail);
  }, []);
  // As soon as the element is there: a guide that is known already may be ready before any effect runs. One that came
  // from a server may have been ready before.
  const attach = useCallback(
    (it: GuideElement | null) => {
      element.current = it;
      for (const name of eventNames) it?.addEventListener(name, hand);
      if (it?.ready) handlers.current.onReady?.(it.ready);
    },
    [hand],
  );
  useImperativeHandle(ref, () => element.current as GuideElement);
  useEffect(() => {
    if (script && element.current) bring(script, element.current);
  }, [script]);
  const others = Object.entries(rest).filter(([name]) => !(guideNames as readonly string[]).includes(name));
  return createElement('link-guide', { ...Object.fromEntries(others), ...attributesOf(rest), ref: attach }, children);
}
