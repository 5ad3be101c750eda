/** The forms of a đề án, and the layout their templates are written by. */
@NullMarked
package vn.khuyencong.project.forms;

import org.jspecify.annotations.NullMarked;
