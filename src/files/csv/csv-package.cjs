// CommonJS, so that the bundle holds the package but evaluates it only when a file has quotation marks.
exports.load = () => require('csv-parse/sync');
