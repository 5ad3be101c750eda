/** The register in bulk: tables of very many establishments, or of their figures, taken over, undone and taken away. */
@NullMarked
package vn.khuyencong.establishment.bulk;

import org.jspecify.annotations.NullMarked;
