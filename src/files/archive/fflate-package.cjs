// CommonJS, so that the bundle holds the package but evaluates it only when an archive is opened.
exports.load = () => require('fflate');
