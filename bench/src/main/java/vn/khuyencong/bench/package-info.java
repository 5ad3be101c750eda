/** Runs the benchmarks and writes what came out; the benchmarks themselves lie beside what they measure. */
@NullMarked
package vn.khuyencong.bench;

import org.jspecify.annotations.NullMarked;
