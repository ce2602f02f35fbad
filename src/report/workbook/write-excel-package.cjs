// CommonJS, so that the bundle holds the package but evaluates it only when a workbook is written.
exports.load = () => require('write-excel-file/universal');
