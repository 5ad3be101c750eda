/** What tests stand on: a real database, the sample city's reference data, people to act as, statements counted. */
@NullMarked
package vn.khuyencong.support;

import org.jspecify.annotations.NullMarked;
