/** Stories over the whole office: how a đề án lives, and what nobody may do to it. */
@NullMarked
package vn.khuyencong.story;

import org.jspecify.annotations.NullMarked;
