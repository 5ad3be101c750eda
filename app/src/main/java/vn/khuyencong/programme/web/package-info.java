@NullMarked
package vn.khuyencong.programme.web;

import org.jspecify.annotations.NullMarked;
