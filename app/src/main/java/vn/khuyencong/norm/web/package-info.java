/** Pages of norms: documents with the levels that rest on them, and one provision. */
@NullMarked
package vn.khuyencong.norm.web;

import org.jspecify.annotations.NullMarked;
