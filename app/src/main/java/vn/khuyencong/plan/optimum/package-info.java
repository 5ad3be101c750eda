/** The best choice of a year's đề án as a what-if beside the legal one: pure rules and a solver, without a database. */
@NullMarked
package vn.khuyencong.plan.optimum;

import org.jspecify.annotations.NullMarked;
