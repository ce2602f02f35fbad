// CommonJS, so that the bundle holds the package but evaluates it only when a file needs it: loading it and its first,
// not yet compiled run take as long as starting Node.
exports.load = () => require('yaml');
