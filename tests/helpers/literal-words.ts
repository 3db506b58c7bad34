import { parse } from '@astrojs/compiler-rs';

/** A node of what the parser gives; which kinds there are, ESTree and JSX say. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const nodes = (value: unknown): readonly Node[] => [value].flat().filter(isNode);
const inside = (node: Node): readonly Node[] => Object.values(node).flatMap(nodes);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Attributes of elements and components whose words readers see or hear. */
const shown = new Set([
  'aria-label',
  'title',
  'alt',
  'label',
  'heading',
  'description',
  'placeholder',
  'summary',
  'name',
]);
/** Of these on elements, `name` is for machines. */
const forMachines = (element: string, attribute: string): boolean => attribute === 'name' && /^[a-z]/.test(element);

const hasWords = (said: string): boolean => /\p{L}/u.test(said.replace(/&#?\w+;/g, ''));
/** In the script at the head of a component most strings are for machines: a capital or a space tells those that are not. */
const looksSaid = (said: string): boolean => /^\p{Lu}\p{Ll}|\p{L}\s+\p{L}/u.test(said);

/** The words for readers that stand in the source of a component, in its text, its attributes and its script. */
export function literalWords(source: string): readonly string[] {
  const { ast } = parse(source);
  return [...nodes(ast.body).flatMap(inTemplate), ...nodes(ast.frontmatter?.program?.body).flatMap(inScript)];
}

function inTemplate(node: Node): readonly string[] {
  switch (node.type) {
    case 'JSXText':
      return said(node.value);
    case 'JSXElement': {
      const opening = nodes(node.openingElement)[0];
      const element = nameOf(opening?.name);
      const attributes = nodes(opening?.attributes).flatMap((attribute) => inAttribute(attribute, element));
      return /^(?:style|script)$/.test(element) ? [] : [...attributes, ...nodes(node.children).flatMap(inTemplate)];
    }
    case 'JSXExpressionContainer':
      return [...nodes(node.expression).flatMap(rendered), ...nodes(node.expression).flatMap(elementsBelow)];
    default:
      return inside(node).flatMap(inTemplate);
  }
}

/** Elements that an expression makes. */
const elementsBelow = (node: Node): readonly string[] =>
  /^JSX(?:Element|Fragment)$/.test(node.type) ? inTemplate(node) : inside(node).flatMap(elementsBelow);

function inAttribute({ name, value }: Node, element: string): readonly string[] {
  const attribute = nameOf(name);
  const elements = nodes(value).flatMap(elementsBelow);
  if (!shown.has(attribute) || forMachines(element, attribute)) return elements;
  return [...nodes(value).flatMap((each) => rendered(each)), ...elements];
}

/** The words that an expression can come to, as far as it holds them itself. */
function rendered(node: Node): readonly string[] {
  const of = (...fields: readonly string[]): readonly string[] =>
    fields.flatMap((field) => nodes(node[field]).flatMap(rendered));
  switch (node.type) {
    case 'Literal':
      return said(node.value);
    case 'TemplateLiteral':
      return [
        ...nodes(node.quasis).flatMap(({ value }) => said((value as { raw: unknown }).raw)),
        ...of('expressions'),
      ];
    case 'JSXExpressionContainer':
      return of('expression');
    case 'ConditionalExpression':
      return of('consequent', 'alternate');
    case 'LogicalExpression':
      return node.operator === '&&' ? of('right') : of('left', 'right');
    case 'BinaryExpression':
      return node.operator === '+' ? of('left', 'right') : [];
    case 'ArrayExpression':
      return of('elements');
    case 'CallExpression':
      return [...of('callee'), ...nodes(node.arguments).filter(isFunction).flatMap(rendered)];
    case 'MemberExpression':
      return of('object');
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'BlockStatement':
    case 'IfStatement':
      return of('body', 'consequent', 'alternate');
    case 'ReturnStatement':
      return of('argument');
    case 'ExpressionStatement':
      return of('expression');
    case 'ParenthesizedExpression':
      return of('expression');
    default:
      return [];
  }
}

const isFunction = ({ type }: Node): boolean => /^(?:Arrow)?Function/.test(type);
const said = (words: unknown): readonly string[] => (hasWords(text(words)) ? [text(words).trim()] : []);

function inScript(node: Node): readonly string[] {
  if (/^(?:Import|TS)/.test(node.type) || (node.type === 'Property' && nameOf(node.key) === 'rel')) return [];
  const own = node.type === 'Literal' ? text(node.value) : node.type === 'TemplateElement' ? rawOf(node) : '';
  return [...(looksSaid(own) ? [own] : []), ...inside(node).flatMap(inScript)];
}

const rawOf = ({ value }: Node): string => text((value as { raw: unknown }).raw);

/** `title`, `aria-label`, `Page`, `class:list`. */
function nameOf(name: unknown): string {
  const node = nodes(name)[0];
  return node?.type === 'JSXNamespacedName' ? `${nameOf(node.namespace)}:${nameOf(node.name)}` : text(node?.name);
}
