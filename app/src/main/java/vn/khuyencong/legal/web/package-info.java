/** Pages of legal documents. */
@NullMarked
package vn.khuyencong.legal.web;

import org.jspecify.annotations.NullMarked;
