// CommonJS, so that the bundle holds the package but evaluates it only when a workbook is read.
exports.load = () => require('read-excel-file/universal');
