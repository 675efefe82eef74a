// The attributes of <link-guide> that the address of a framed page may carry, and the app that embeds.
import { guideNames } from '../../catalog/wrappers/guide.ts';

/** The app that embeds a guide, as the catalog names it. */
export const anyApp = 'your-app';

/** The others stand in its path. */
export const frameNames = guideNames.filter(name => !['provider', 'host', 'lang'].includes(name));
