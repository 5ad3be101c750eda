@NullMarked
package vn.khuyencong.establishment.web;

import org.jspecify.annotations.NullMarked;
