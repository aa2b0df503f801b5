/** Whole runs over many files, slow networks and failing ones: what holds, as tests; how fast, as benchmarks (src/bench). */
@NullMarked
package app.bandeja.scale;

import org.jspecify.annotations.NullMarked;
