@NullMarked
package vn.khuyencong.portal.web;

import org.jspecify.annotations.NullMarked;
