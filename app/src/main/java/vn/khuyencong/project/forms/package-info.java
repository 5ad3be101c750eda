/** Biểu mẫu: the forms of a đề án and of a year, made from what the files hold. */
@NullMarked
package vn.khuyencong.project.forms;

import org.jspecify.annotations.NullMarked;
