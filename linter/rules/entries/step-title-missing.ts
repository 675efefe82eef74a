// A step whose title cannot be made from its actions has one.
import { hasDerivedTitle } from '../../../catalog/model/guide/title.ts';
import { stepsOf } from './parts.ts';
import { type EntryRule, ofEither } from './rule.ts';

export const stepTitleMissing: EntryRule = {
  id: 'step-title-missing',
  severity: 'error',
  summary: 'A step has no title, and none can be made from its actions.',
  why: 'Titles are made from what a step obtains ("Copy your secret key"). This one obtains nothing, so it needs a title of its own; it is what people see first, and what links to the step are made from.',
  run: ofEither(function* (_, __, entry) {
    for (const { it, path } of stepsOf(entry)) {
      if (it.title === undefined && !hasDerivedTitle(it))
        yield {
          message:
            'This step obtains no value, so its title cannot be made from it. Give it one: `title: { en: …, de: … }`.',
          path,
        };
    }
  }),
};
