/**
 * `npm run licences`: the licence of every package that a build of the site uses, from the bill of materials that
 * `npm run sbom` prints. Exits with 1 when one is missing or not among those we have agreed to.
 */
import { type Bill, licencesOf, unagreed } from './bill.ts';
import { npm } from './npm.ts';

const bill: Bill = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'));
const byLicence = Map.groupBy(bill.components, (component) => licencesOf(component).join(' or ') || 'none stated');
for (const [licence, components] of [...byLicence].toSorted((a, b) => b[1].length - a[1].length))
  console.log(`${licence} (${components.length}): ${components.map(({ name }) => name).join(', ')}\n`);

const found = unagreed(bill);
for (const { name, version } of found) console.error(`${name} ${version} has no licence that we have agreed to.`);
if (found.length > 0) process.exitCode = 1;
