/** Ủy quyền: somebody does another's work while she is away. */
@NullMarked
package vn.khuyencong.access.delegation;

import org.jspecify.annotations.NullMarked;
