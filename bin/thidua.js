#!/usr/bin/env node
require('../dist/thidua.cjs');
