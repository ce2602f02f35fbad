// CommonJS, so that the bundle holds the packages but evaluates them only when a paper is made.
exports.load = () => ({
  Docxtemplater: require('docxtemplater'),
  inspectModule: require('docxtemplater/js/inspect-module.js'),
  PizZip: require('pizzip'),
});
