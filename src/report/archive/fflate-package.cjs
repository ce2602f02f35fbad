// CommonJS, so that the bundle holds the package but evaluates it only when an archive is packed.
exports.load = () => require('fflate');
