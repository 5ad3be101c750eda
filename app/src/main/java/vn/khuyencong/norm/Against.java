package vn.khuyencong.norm;

import vn.khuyencong.shared.Finding;

/**
 * What stands against a proposal.
 *
 * @param field what it stands beside: {@code from}, {@code basis}, or a field of the content as {@code c-limit}
 */
public record Against(String field, Finding finding) {

    /** Beside a field of the content. */
    static Against content(String field, String code, Object... arguments) {
        return new Against("c-" + field, Finding.of(code, null, arguments));
    }

    static Against at(String field, String code, Object... arguments) {
        return new Against(field, Finding.of(code, null, arguments));
    }
}
