/** Chu trình ngân sách: guidance, estimates, consolidation, opinion, allocation, adjustment, settlement of a year. */
@NullMarked
package vn.khuyencong.budget.cycle;

import org.jspecify.annotations.NullMarked;
