@NullMarked
package vn.khuyencong.report.web;

import org.jspecify.annotations.NullMarked;
