@NullMarked
package vn.khuyencong.access.web;

import org.jspecify.annotations.NullMarked;
