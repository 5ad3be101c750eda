/** Pages of đề án: the list, the file, the form, and one small page for each move. */
@NullMarked
package vn.khuyencong.project.web;

import org.jspecify.annotations.NullMarked;
