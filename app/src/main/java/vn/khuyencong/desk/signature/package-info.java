/** Reads the digital signatures of a PDF from its bytes, and holds them against the issuers the office trusts. */
@NullMarked
package vn.khuyencong.desk.signature;

import org.jspecify.annotations.NullMarked;
