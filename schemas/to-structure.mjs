// A schema as it is published also says which form numbers, shares, dates and ids have, so that editors can mark them.
// The program reads these forms itself, because it has a code and a way out for each mistake. What is compiled is the
// rest, the structure: which keys there are, what is a list, a mapping or a scalar, and the closed words.

/** Scalars whose form the readers judge from the text, whether YAML takes it for a number or not. */
const judgedByReaders = new Set(['points', 'count', 'ordinal', 'decimals', 'deputies', 'share', 'ratioShare', 'date']);

/** Keywords about the form of scalars, and remarks. */
const left = new Set(['pattern', 'minimum', 'maximum', 'maxLength', 'title', 'description', 'default']);

const typeWords = {
  string: 'text',
  number: 'number',
  integer: 'whole-number',
  boolean: 'yes-no',
  array: 'list',
  object: 'mapping',
};

/** The part of a schema that is compiled; `name` where it is one of the definitions. */
export function toStructure(node, name) {
  if (judgedByReaders.has(name)) return { type: ['number', 'string'] };
  if (node.anyOf) return toStructureByType(node);
  const kept = Object.entries(node).filter(([keyword]) => !left.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (keyword === '$defs') return [keyword, mapValues(value, toStructure)];
      if (keyword === 'properties') return [keyword, mapValues(value, (one) => toStructure(one))];
      if ((keyword === 'items' || keyword === 'additionalProperties') && typeof value === 'object') {
        return [keyword, toStructure(value)];
      }
      return [keyword, value];
    }),
  );
}

/**
 * Alternatives are told apart by type, so that a wrong value is compared with what it was meant to be. Which of several
 * forms of text it follows is for the reader to judge.
 */
function toStructureByType({ anyOf }) {
  const mappings = anyOf.filter(isMapping);
  const scalars = anyOf.filter((branch) => !isMapping(branch));
  const closed = scalars.filter((branch) => scalars.length === 1 && branch.enum !== undefined);
  const takesNumbers = scalars.some(({ $ref }) => $ref !== undefined);
  return {
    type: ['string', ...(takesNumbers ? ['number'] : []), ...(mappings.length > 0 ? ['object'] : [])],
    allOf: [...closed.map((branch) => when('string', branch)), ...mappings.map((branch) => when('object', branch))],
  };
}

function when(type, branch) {
  const { type: _type, ...rest } = branch;
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: { type }, then: toStructure(rest) };
}

/** In these schemas a reference in a choice is a mapping, or a scalar that readers judge. */
function isMapping({ $ref }) {
  return $ref !== undefined && !judgedByReaders.has(nameOf($ref));
}

/**
 * What is allowed where, for the words of a diagnostic. A node is `{ ref }`, a name among `$defs`, or has any of `words`
 * (types such as `text`, `list`, or closed words), `keys` of a mapping, `values` under free keys, `items` of a list,
 * `mapping` (what a mapping must be, where a scalar may stand too), and `tag`, the key that names a variant, with `of`.
 */
export function toShape(schema) {
  const { $defs, ...root } = schema;
  return { root: shapeOf(root), $defs: mapValues($defs, shapeOf) };

  function shapeOf(node) {
    if (node.$ref) return { ref: nameOf(node.$ref) };
    const { properties, items, additionalProperties: values, anyOf, oneOf, discriminator } = node;
    const mapping = anyOf?.find(isMapping);
    return {
      words: wordsOf(node),
      ...(properties && { keys: mapValues(properties, shapeOf) }),
      ...(items && { items: shapeOf(items) }),
      ...(typeof values === 'object' && { values: shapeOf(values) }),
      ...(mapping && { mapping: shapeOf(mapping) }),
      ...(discriminator && {
        tag: discriminator.propertyName,
        of: Object.fromEntries(oneOf.map(({ $ref }) => [tagOf($ref, discriminator), { ref: nameOf($ref) }])),
      }),
    };
  }

  function tagOf($ref, { propertyName }) {
    return $defs[nameOf($ref)].properties[propertyName].const;
  }

  function wordsOf(node) {
    if (node.$ref) return wordsOf($defs[nameOf(node.$ref)]);
    if (node.enum) return node.enum;
    if ('const' in node) return [String(node.const)];
    if (node.anyOf) return [...new Set(node.anyOf.flatMap(wordsOf))];
    const prefix = /^\^(node|votes):/.exec(node.pattern ?? '');
    if (prefix) return [`${prefix[1]}:…`];
    const types = [node.type].flat();
    // That a number may stand in quotes is not worth naming.
    return types.filter((type) => types.length === 1 || type !== 'string').map((type) => typeWords[type]);
  }
}

function nameOf($ref) {
  return $ref.slice('#/$defs/'.length);
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
