// An attribute of an element, where it has one.
import { escaped } from '../../catalog/model/render/html.ts';

export const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escaped(value)}"`;
