package vn.khuyencong.desk.web;

import java.util.List;
import vn.khuyencong.desk.CommentParties.Party;
import vn.khuyencong.desk.Saying;
import vn.khuyencong.web.Problems;

/** A comment that was not taken: why, with what was typed and chosen. A file has to be chosen again. */
public record CommentPage(Saying saying, List<Party> parties, boolean official, String back, Problems problems) {

    public boolean told(Party party) {
        return saying.told().contains(party.code());
    }
}
