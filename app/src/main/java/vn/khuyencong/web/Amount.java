package vn.khuyencong.web;

import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What somebody typed for money: an amount, or why it is none. */
public sealed interface Amount {

    /** A whole amount in đồng. */
    record Ok(Dong value) implements Amount {}

    /** Not an amount: code of the finding that says why. */
    record Refused(String code) implements Amount {

        public Finding finding() {
            return Finding.of(code);
        }
    }
}
