/** The order of priority of a year's đề án and the choice that follows it: pure rules, without a database. */
@NullMarked
package vn.khuyencong.plan.ranking;

import org.jspecify.annotations.NullMarked;
