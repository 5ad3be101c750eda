package vn.khuyencong.access.web;

import java.util.Arrays;
import java.util.Set;

/**
 * The sign-in page.
 *
 * @param notice   what is said on top of it
 * @param letters  whether a forgotten password can be set anew by a link in a letter
 * @param provider whether one may sign in through a provider
 */
public record SignInPage(Notice notice, boolean letters, boolean provider) {

    /** What is said to whoever is led to the door from elsewhere. */
    public enum Notice {
        /** The last try failed, for whatever reason. */
        FAILED("loi", true),
        SIGNED_OUT("ra", false),
        NEW_PASSWORD("moi", false),
        /** Signing in had begun, and must begin again. */
        AGAIN("lai", false),
        /** The provider vouches for somebody who has no account here. */
        UNKNOWN("la", true),
        /** The provider does not answer. */
        PROVIDER_SILENT("tat", true),
        /** What the provider answered was not right. */
        PROVIDER_WRONG("hong", true),
        /** One just comes. */
        NONE("", false);

        private final String word;
        private final boolean refusal;

        Notice(String word, boolean refusal) {
            this.word = word;
            this.refusal = refusal;
        }

        /** @param words the names in the query of the address */
        static Notice of(Set<String> words) {
            return Arrays.stream(values())
                    .filter(notice -> words.contains(notice.word))
                    .findFirst()
                    .orElse(NONE);
        }

        public boolean isRefusal() {
            return refusal;
        }
    }
}
