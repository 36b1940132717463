/// The model that reads what texts mean: a small open one that comes with the build and runs in the process.
@NullMarked
package dev.percolate.request.model;

import org.jspecify.annotations.NullMarked;
