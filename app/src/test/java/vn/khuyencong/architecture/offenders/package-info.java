/** Classes that break a rule on purpose: a rule that cannot fail protects nothing. */
@NullMarked
package vn.khuyencong.architecture.offenders;

import org.jspecify.annotations.NullMarked;
