/** Pages of norms: those of a day, every version of one, proposals to change them, files of them; documents with levels. */
@NullMarked
package vn.khuyencong.norm.web;

import org.jspecify.annotations.NullMarked;
