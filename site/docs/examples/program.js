import { composeGuide, isProblem, judge, ownCatalog, renderHtml } from 'linkbook';

const { catalog } = ownCatalog();
const guide = composeGuide(catalog, { provider: 'clay', app: 'Acme', language: 'de' });
if (!isProblem(guide)) process.stdout.write(renderHtml(guide, { heading: 2 }));

// The same judge as in the guides and in lint-connections.
const secretKey = catalog.providers.get('clerk')?.fields.secretKey;
if (secretKey) process.stdout.write(`${judge(secretKey, 'pk_test_EXAMPLEonlyEXAMPLEonly').verdict}\n`); // wrong-kind
