package vn.khuyencong.portal.web;

import java.util.Map;
import vn.khuyencong.portal.Answers;
import vn.khuyencong.portal.Known;
import vn.khuyencong.portal.Question;
import vn.khuyencong.web.Problems;

/**
 * The address, read: the answers that can be understood, and what stands against the others.
 *
 * @param typed the parameters as they came, to be shown again where they cannot be read
 */
record FinderInput(Answers answers, Known known, Map<String, String> typed, Problems problems) {

    String typed(Question question) {
        return typed.getOrDefault(question.parameter(), "");
    }

    /** What was typed to look for an activity or a place. */
    String words() {
        return typed.getOrDefault(FinderPage.WORDS, "");
    }
}
