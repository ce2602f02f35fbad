// CommonJS, so that the bundle holds the package but evaluates it only when a text needs it: its tables of characters
// take as long to set up as starting Node, and Vietnamese text never asks them.
exports.load = () => require('string-width').default;
