/** The assessment for other programs: one case, or a stream of them, as JSON. */
@NullMarked
package vn.khuyencong.norm.api;

import org.jspecify.annotations.NullMarked;
